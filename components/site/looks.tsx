import { useLocale, useTranslations } from "next-intl";
import { Picture } from "@/components/ui/picture";
import type { StyleRange } from "@/lib/domain/style";
import { ProofSheet } from "./proof-sheet";
import { SHOWCASE, SMALL } from "./showcase";

/** One style of each family, large, and then every style there is, on one contact sheet. */
export function Looks({ range }: { range: StyleRange }) {
  const t = useTranslations();
  const locale = useLocale() === "zh" ? "zh" : "en";
  const count = range.reduce((sum, { names }) => sum + names.length, 0);
  return (
    <section id="styles" className="border-t border-rule">
      <div className="mx-auto max-w-page px-gutter py-20 md:py-32">
        <div className="grid gap-4 pb-10 md:grid-cols-[4fr_8fr] md:gap-12">
          <h2 className="text-d2">{t("site.landing.stylesTitle")}</h2>
          <p className="max-w-measure self-end font-serif text-lead text-pretty text-ink-2">
            {t("site.landing.stylesLead", { count })}
          </p>
        </div>
        <ul className="grid grid-cols-2 gap-x-4 gap-y-8 pb-12 sm:grid-cols-3 md:gap-x-5 md:pb-16 lg:grid-cols-6">
          {range.map(({ family }) => (
            <li key={family}>
              <Picture {...SMALL.style(SHOWCASE[family])} alt="" className="aspect-3/4 w-full object-cover" />
              <h3 className="pt-2.5 text-d4">{t(`styles.family.${family}`)}</h3>
              <p className="pt-1 text-note text-ink-2">{t(`site.families.${family}`)}</p>
            </li>
          ))}
        </ul>
        <ProofSheet
          join={t("site.landing.stylesJoin")}
          strips={range.map(({ family, names }) => ({
            family,
            title: t(`styles.family.${family}`),
            names: names.map((name) => name[locale]),
          }))}
        />
      </div>
    </section>
  );
}
