import type { useTranslations } from "next-intl";
import type { useWords } from "@/lib/i18n/use-words";
import { wordsOf } from "@/components/ui/api";
import type { SheetFrame } from "./frames";
import { isRefused, mayRetry } from "./rest-before-retry";

type T = ReturnType<typeof useTranslations<"photos">>;

/** Where a frame stands, as one word that has a sentence in the messages. */
export function standingOf({ photo, upload }: SheetFrame, online: boolean) {
  if (photo) return photo.standing;
  if (upload.phase === "failed" || upload.phase === "resting") return online ? upload.phase : "offline";
  if (!online) return "offline";
  if (upload.phase === "waiting") return "waiting";
  return upload.sent === 1 ? "checking" : "sending";
}

export const percentOf = ({ upload }: SheetFrame) => Math.floor((upload?.sent ?? 0) * 100);

/** "Frame 5, left out". */
export function frameName(frame: SheetFrame, online: boolean, t: T): string {
  const standing = standingOf(frame, online);
  const state = t(`frame.${standing}`, { percent: percentOf(frame) });
  const scored = standing === "usable" || standing === "poor";
  return t(scored ? "frame.scored" : "frame.name", { number: frame.number, state, score: frame.photo?.score ?? 0 });
}

export type Remark = { title: string; remedy: string };

/** Everything there is to say of a frame, the weightiest first; never empty. */
export function remarksOf(frame: SheetFrame, online: boolean, t: T, words: ReturnType<typeof useWords>): Remark[] {
  const { photo, upload } = frame;
  const standing = standingOf(frame, online);
  if (upload) {
    const percent = percentOf(frame);
    const key = standing as Exclude<typeof standing, "usable" | "poor" | "refused" | "set_aside">;
    const remedy = t(key === "failed" && !mayRetry(upload.error) ? "slip.takeAnother" : `slip.${key}Text`, { percent });
    if (key !== "failed") return [{ title: t(`slip.${key}`), remedy }];
    return [
      { title: t(isRefused(upload.error) ? "slip.notTaken" : "slip.failed"), remedy: wordsOf(upload.error, remedy) },
    ];
  }
  const found = [...photo.findings]
    .sort((a, b) => Number(b.severity === "refused") - Number(a.severity === "refused"))
    .map(({ title, remedy }) => ({ title: words(title), remedy: words(remedy) }));
  if (standing === "set_aside") return [{ title: t("slip.set_aside"), remedy: t("slip.setAsideText") }, ...found];
  if (found.length > 0) return found;
  return [{ title: t("slip.usable"), remedy: t("slip.usableText") }];
}
