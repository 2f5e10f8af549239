import { useTranslations } from "next-intl";
import type { Outlook } from "./development";

/** The time left in words: a range, and the truth when it was too short. */
export function OutlookWords({ outlook }: { outlook: Outlook }) {
  const t = useTranslations("models.estimate");
  if (outlook.kind === "over") return null;
  const [first, second] = sentences(outlook, t);
  return (
    <>
      <p className="font-serif text-d4 text-tray-bright">{first}</p>
      {second ? <p className="pt-1 text-note text-tray-dim">{second}</p> : null}
    </>
  );
}

function sentences(
  outlook: Exclude<Outlook, { kind: "over" }>,
  t: ReturnType<typeof useTranslations<"models.estimate">>,
): [string, string?] {
  if (outlook.kind === "waiting") return [t("waiting")];
  if (outlook.kind === "unknown") return [t("none")];
  if (outlook.kind === "overdue") {
    const { elapsedSeconds } = outlook;
    return [t("overdue"), elapsedSeconds === null ? undefined : t("elapsed", { seconds: elapsedSeconds })];
  }
  const high = Math.ceil(outlook.highSeconds);
  const low = Math.max(1, Math.floor(outlook.lowSeconds));
  if (high <= 5 || low >= high) return [t("moment")];
  if (low < 90) return [t("range", { low, high })];
  return [t("minutes", { low: Math.floor(low / 60), high: Math.ceil(high / 60) })];
}
