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

/** What there is to say of frames that are not open, and the way to clear away all that cannot be used. */
export function SheetMemos({ frames, openId, onRemoveAll, ...words }: Props) {
  const t = useTranslations("photos");
  const unusable = unusableFrames(frames);
  const remarked = frames.filter(
    ({ id, photo, upload }) => id !== openId && (photo?.findings.length || upload?.phase === "failed"),
  );
  return (
    <>
      {unusable.length > 1 ? (
        <p className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule pt-5 pb-2 text-ui md:pt-6">
          {t("select.cannot", { count: unusable.length })}
          <TextButton size="note" className="min-h-11" onClick={() => onRemoveAll(unusable)}>
            {t("select.removeAll", { count: unusable.length })}
          </TextButton>
        </p>
      ) : null}
      <section aria-label={t("memos")} className="empty:hidden md:grid md:grid-cols-2 md:gap-x-12 md:pt-2">
        {remarked.map((frame) => (
          <FrameMemo key={frame.id} frame={frame} {...words} />
        ))}
      </section>
    </>
  );
}
