import { useLocale, useTranslations } from "next-intl";
import type { TaskView } from "@/lib/domain/task";
import type { Outlook } from "./development";

type Props = {
  outlook: Outlook;
  /** What others took, from the order to the end. */
  usual: TaskView["usual"];
  /** What this one has had so far; null before the page knows. */
  elapsedSeconds: number | null;
};

/** The time left in words: a range, whence we have it, and the truth when it was too short. */
export function OutlookWords({ outlook, usual, elapsedSeconds }: Props) {
  const t = useTranslations("models.estimate");
  const locale = useLocale();
  if (outlook.kind === "over") return null;
  const isUnknown = outlook.kind === "unknown";
  const more = [
    isUnknown ? t("none") : null,
    usual && t("usual", spanOf(usual)),
    outlook.kind === "range" && !usual ? t("pace") : null,
    // Of one that waits for others this would say nothing.
    outlook.kind !== "waiting" && elapsedSeconds !== null ? t("elapsed", durationOf(elapsedSeconds)) : null,
    outlook.kind === "overdue" ? t("leave") : null,
  ];
  return (
    // As high as with all lines from the beginning, so that no frame below moves when the large one comes.
    <div className="min-h-[calc(2lh+var(--d4)*var(--d4-leading)+4px)] text-note text-tray-dim">
      {isUnknown ? null : <p className="pb-1 font-serif text-d4 text-tray-bright">{first(outlook, t)}</p>}
      <p>{more.filter(Boolean).join(locale === "zh" ? "" : " ")}</p>
    </div>
  );
}

function first(
  outlook: Exclude<Outlook, { kind: "over" | "unknown" }>,
  t: ReturnType<typeof useTranslations<"models.estimate">>,
): string {
  if (outlook.kind === "waiting") return outlook.ahead === null ? t("waiting") : t("ahead", { ahead: outlook.ahead });
  if (outlook.kind === "overdue") return t("overdue");
  if (outlook.highSeconds <= 5 || outlook.lowSeconds >= outlook.highSeconds) return t("moment");
  return t("range", spanOf(outlook));
}

/** From here on one speaks of minutes. */
const MINUTES_FROM = 90;

/** A range in whole seconds or minutes, never narrower than it is. */
function spanOf({ lowSeconds, highSeconds }: { lowSeconds: number; highSeconds: number }) {
  const each = lowSeconds >= MINUTES_FROM ? 60 : 1;
  const low = Math.max(1, Math.floor(lowSeconds / each));
  return { low, high: Math.max(low + 1, Math.ceil(highSeconds / each)), each };
}

function durationOf(seconds: number) {
  const each = seconds >= 2 * MINUTES_FROM ? 60 : 1;
  return { count: Math.floor(seconds / each), each };
}
