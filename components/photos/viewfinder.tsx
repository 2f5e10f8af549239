"use client";

import { useTranslations } from "next-intl";
import { useEffect, type RefObject } from "react";
import { classNames } from "@/components/ui/class-names";

type Props = { videoRef: RefObject<HTMLVideoElement | null>; stream: MediaStream | null; mirrored: boolean };

// An oval for the face and the fall of the shoulders, in 300 × 400; what lies outside it is dimmed.
const OVAL = "M222 168A72 94 0 1 1 78 168A72 94 0 1 1 222 168";
const SHOULDERS = "M22 400C28 340 74 310 118 296M278 400C272 340 226 310 182 296";

/** What the camera sees, as a frame of 3:4 with the outline of a face to fill. */
export function Viewfinder({ videoRef, stream, mirrored }: Props) {
  const t = useTranslations("photos.camera");
  useEffect(() => {
    if (videoRef.current) videoRef.current.srcObject = stream;
  }, [videoRef, stream]);
  return (
    <div className="relative mx-auto aspect-[3/4] h-full max-w-full overflow-hidden bg-film">
      <video
        ref={videoRef}
        autoPlay
        muted
        playsInline
        aria-label={t("view")}
        className={classNames("size-full object-cover", mirrored && "-scale-x-100")}
      />
      <svg viewBox="0 0 300 400" aria-hidden="true" className="absolute inset-0 size-full fill-none">
        <path d={`M0 0H300V400H0z${OVAL}`} fillRule="evenodd" className="fill-[rgb(9_9_8/0.42)]" />
        <path
          d={OVAL + SHOULDERS}
          className="stroke-white/80 [stroke-dasharray:7_6] [stroke-width:1.4] [vector-effect:non-scaling-stroke]"
        />
      </svg>
      {stream ? null : <p className="absolute inset-x-0 bottom-6 text-center text-ui text-ink-2">{t("opening")}</p>}
    </div>
  );
}
