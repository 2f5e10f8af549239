import { useTranslations } from "next-intl";
import { Figure } from "@/components/ui/figure";
import type { SetMarks } from "@/lib/domain/score-set";
import { Ruler } from "./ruler";

/** How good the set is together, in one figure, one sentence and four rulers. */
export function SheetScore({ score, marks }: { score: number; marks: SetMarks }) {
  const t = useTranslations("photos.score");
  return (
    <section aria-label={t("label")}>
      <p className="flex items-end gap-4">
        <Figure className="!text-[6rem]">{score}</Figure>
        <span className="pb-0.5 text-note text-ink-3">{t("of")}</span>
      </p>
      <p className="pt-4 pb-3 font-serif text-[1.125rem] leading-[1.35]">
        {t(score >= 85 ? "high" : score >= 65 ? "good" : "low")}
      </p>
      <dl>
        {(["sharpness", "light", "size", "variety"] as const).map((key) => (
          <Ruler key={key} label={t(key)} value={marks[key]} />
        ))}
      </dl>
    </section>
  );
}
