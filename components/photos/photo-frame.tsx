"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Frame } from "@/components/ui/frame";
import { pictureUrl } from "@/lib/domain/picture";
import type { SheetFrame } from "./frames";
import { frameName, percentOf, standingOf } from "./frame-words";

type Props = {
  frame: SheetFrame;
  online: boolean;
  open: boolean;
  /** Null unless frames are being chosen. */
  chosen: boolean | null;
  /** The frame that the open slip compares with. */
  compared: boolean;
  /** Its mark was made while the page is open. */
  fresh: boolean;
  previewUrl: string | undefined;
  slipId: string;
  onToggle: () => void;
};

const frameId = (photoId: string) => `frame-${photoId}`;

export function focusFrame(photoId: string) {
  document.getElementById(frameId(photoId))?.focus();
}

/** A photo as a frame of film: exposing while it arrives, crossed out or underlined when there is something to say. */
export function PhotoFrame({ frame, online, open, chosen, compared, fresh, previewUrl, slipId, onToggle }: Props) {
  const t = useTranslations("photos");
  // Not every browser can show every picture that it can send, and what was refused may be no picture at all.
  const [broken, setBroken] = useState<string | null>(null);
  const standing = standingOf(frame, online);
  const { photo, upload } = frame;
  const button = {
    id: frameId(frame.id),
    onClick: onToggle,
    ...(chosen === null
      ? { "aria-expanded": open, "aria-controls": open ? slipId : undefined }
      : { "aria-pressed": chosen }),
  };
  const common = { number: frame.number, label: frameName(frame, online, t), button, open };

  if (photo) {
    const out = standing === "refused" || standing === "set_aside";
    const mark = chosen ? "box" : out ? "cross" : compared ? "circle" : standing === "poor" ? "underline" : undefined;
    return (
      <Frame
        {...common}
        state={out ? "out" : "ready"}
        src={pictureUrl(photo.imageUrl, 320)}
        mark={mark}
        fresh={fresh || compared || chosen === true}
        edge={photo.score > 0 && !out ? photo.score : null}
      />
    );
  }
  const failed = standing === "failed";
  return (
    <Frame
      {...common}
      state={failed ? "out" : standing === "sending" || standing === "checking" ? "loading" : "queued"}
      src={previewUrl === broken ? undefined : previewUrl}
      onBroken={() => setBroken(previewUrl ?? null)}
      mark={chosen ? "box" : failed ? "cross" : undefined}
      fresh
      progress={upload?.sent}
      figure={failed ? null : <Status standing={standing} percent={percentOf(frame)} />}
    />
  );
}

function Status({ standing, percent }: { standing: ReturnType<typeof standingOf>; percent: number }) {
  const t = useTranslations("photos.frame");
  if (standing === "sending") {
    return (
      <>
        {percent}
        <small className="font-sans text-xs"> %</small>
      </>
    );
  }
  return <small className="font-sans text-xs">{t(standing === "checking" ? "looks" : "waits")}</small>;
}
