"use client";

import { useTranslations } from "next-intl";
import { TextButton } from "@/components/ui/text-link";
import type { FrameDeeds } from "./frame-actions";
import { FrameMemo } from "./frame-slip";
import { unusableFrames, type SheetFrame } from "./frames";

type Props = FrameDeeds & {
  frames: readonly SheetFrame[];
  /** Its words are in the slip. */
  openId: string | null;
  online: boolean;
  onRemoveAll: (frames: readonly SheetFrame[]) => void;
};

/** What there is to say of frames that are not open: first those that cannot be used, which can be cleared away at once. */
export function SheetMemos({ frames, openId, onRemoveAll, ...words }: Props) {
  const t = useTranslations("photos");
  const unusable = unusableFrames(frames);
  const remarked = frames.filter(
    ({ id, photo, upload }) => id !== openId && (photo?.findings.length || upload?.phase === "failed"),
  );
  const hinted = remarked.filter((frame) => frame.photo !== null && !unusable.includes(frame));
  const improvable = hinted.filter(({ photo }) => photo?.standing !== "set_aside").length;
  return (
    <>
      {unusable.length > 1 ? (
        <p className={HEAD}>
          {t("select.cannot", { count: unusable.length })}
          <TextButton size="note" className="min-h-11" onClick={() => onRemoveAll(unusable)}>
            {t("select.removeAll", { count: unusable.length })}
          </TextButton>
        </p>
      ) : null}
      <Memos label={t("memos")} frames={remarked.filter((frame) => !hinted.includes(frame))} {...words} />
      {unusable.length > 0 && improvable > 0 ? <p className={HEAD}>{t("memosBetter", { count: improvable })}</p> : null}
      <Memos label={t("memosOfUsable")} frames={hinted} {...words} />
    </>
  );
}

const HEAD = "flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule pt-5 pb-2 text-ui md:pt-6";

function Memos({ label, frames, ...words }: Omit<Props, "openId" | "onRemoveAll"> & { label: string }) {
  return (
    <section aria-label={label} className="empty:hidden md:grid md:grid-cols-2 md:gap-x-12 md:pt-2">
      {frames.map((frame) => (
        <FrameMemo key={frame.id} frame={frame} {...words} />
      ))}
    </section>
  );
}
