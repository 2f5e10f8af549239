import type { useTranslations } from "next-intl";
import type { PortraitView } from "@/lib/domain/portrait";

/** "Portrait, Rembrandt, likeness 96". */
export function portraitAlt(
  { likeness }: PortraitView,
  style: string,
  t: ReturnType<typeof useTranslations<"portraits">>,
): string {
  if (likeness === null) return t("altPlain", { style });
  return t("alt", { style, likeness: t("likeness", { likeness: Math.round(likeness) }) });
}
