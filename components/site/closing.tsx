import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";

/** The one thing to do, once more, at the end. */
export function Closing() {
  const t = useTranslations("site.landing");
  return (
    <section className="border-t border-rule">
      <div className="mx-auto grid max-w-page justify-items-start gap-6 px-gutter py-20 md:py-32">
        <h2 className="text-d2">{t("closeTitle")}</h2>
        <p className="max-w-measure font-serif text-lead text-ink-2">{t("closeBody")}</p>
        <ButtonLink href="/sign-up" prefetch={false}>
          {t("start")}
        </ButtonLink>
      </div>
    </section>
  );
}
