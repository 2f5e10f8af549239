import { useLocale, useTranslations } from "next-intl";
import { Picture } from "@/components/ui/picture";
import { SHOWCASE, templateUrl } from "./showcase";

/** The styles, shown on the sitter. */
export function Looks() {
  const t = useTranslations("site.landing");
  const locale = useLocale() === "zh" ? "zh" : "en";
  return (
    <section id="styles" className="border-t border-rule">
      <div className="mx-auto max-w-page px-gutter py-20 md:py-32">
        <div className="grid gap-4 pb-10 md:grid-cols-[4fr_8fr] md:gap-12">
          <h2 className="text-d2">{t("stylesTitle")}</h2>
          <p className="max-w-measure self-end font-serif text-lead text-pretty text-ink-2">{t("stylesLead")}</p>
        </div>
        <ul className="grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-4 md:grid-cols-6 md:gap-x-5">
          {SHOWCASE.map((style) => (
            <li key={style.slug}>
              <figure>
                <Picture
                  src={templateUrl(style)}
                  alt=""
                  width={768}
                  height={1024}
                  className="aspect-3/4 w-full object-cover"
                />
                <figcaption className="pt-2.5 font-serif text-[1.0625rem] leading-tight">
                  {style.name[locale]}
                </figcaption>
              </figure>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
