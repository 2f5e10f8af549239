"use client";

import { useTranslations } from "next-intl";
import { TextButton } from "@/components/ui/text-link";
import type { SheetFrame } from "./frames";
import { mayRetry } from "./rest-before-retry";

export type FrameDeeds = {
  onSetAside: (id: string, aside: boolean) => void;
  onRemove: (frame: SheetFrame) => void;
  onRetry: (id: string) => void;
};

// As tall as a thumb, without pushing the words apart.
const TALL = "-my-2 min-h-11";

/** At most two deeds for a frame, as it stands. */
export function FrameActions({ frame, onSetAside, onRemove, onRetry }: FrameDeeds & { frame: SheetFrame }) {
  const t = useTranslations("photos.slip");
  const { id, number, photo, upload } = frame;
  const aside = photo?.standing === "set_aside";
  const spoken = (words: string) => `${words}, ${number}`;
  return (
    <>
      {photo && photo.standing !== "refused" ? (
        <TextButton
          size="note"
          className={TALL}
          aria-label={spoken(t(aside ? "keep" : "leaveOut"))}
          onClick={() => onSetAside(id, !aside)}
        >
          {t(aside ? "keep" : "leaveOut")}
        </TextButton>
      ) : null}
      {upload && (upload.phase === "failed" || upload.phase === "resting") && mayRetry(upload.error) ? (
        <TextButton size="note" className={TALL} aria-label={spoken(t("retry"))} onClick={() => onRetry(id)}>
          {t("retry")}
        </TextButton>
      ) : null}
      <TextButton size="note" className={TALL} aria-label={spoken(t("remove"))} onClick={() => onRemove(frame)}>
        {t("remove")}
      </TextButton>
    </>
  );
}
