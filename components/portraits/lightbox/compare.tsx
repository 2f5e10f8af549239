"use client";

import { useTranslations } from "next-intl";
import { Slider } from "radix-ui";
import { useState, type CSSProperties, type KeyboardEvent } from "react";
import { Picture } from "@/components/ui/picture";
import { pictureSrcSet, pictureUrl } from "@/lib/domain/picture";
import type { PortraitSource } from "@/lib/domain/portrait";
import { alignSource } from "../align-source";
import type { LightboxPicture } from "./lightbox-picture";

const KEY_STEP = 2;
const KEYS: Partial<Record<string, number>> = {
  ArrowLeft: -KEY_STEP,
  ArrowDown: -KEY_STEP,
  ArrowRight: KEY_STEP,
  ArrowUp: KEY_STEP,
};
const SIZES = "(min-width: 900px) 60vw, 100vw";

type Props = {
  picture: LightboxPicture;
  source: PortraitSource;
  /** What the photo is called: "Frame 8". */
  sourceName: string;
};

/** The print and the photo it was made from, one over the other with the eyes in one place, and a seam between them. */
export function Compare({ picture: { imageUrl, width, height, alt }, source, sourceName }: Props) {
  const t = useTranslations("portraits.compare");
  const [at, setAt] = useState(50);
  const aspect = width / height;
  const lay = alignSource(source, aspect);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = KEYS[event.key];
    if (by === undefined) return;
    // The slider's own step is finer, so that a hand moves the seam smoothly.
    event.preventDefault();
    setAt(Math.min(100, Math.max(0, at + by)));
  };
  return (
    <div className="absolute inset-0 [container-type:size] grid place-items-center">
      <div
        className="relative w-[min(100cqw,calc(100cqh*var(--aspect)))] shadow-print"
        style={{ "--aspect": aspect, "--x": `${at}%`, aspectRatio: aspect } as CSSProperties}
      >
        <Picture
          src={pictureUrl(imageUrl, 960)}
          srcSet={pictureSrcSet(imageUrl, width)}
          sizes={SIZES}
          alt={alt}
          loading="eager"
          className="absolute inset-0 size-full bg-rule"
        />
        <div className="absolute inset-0 overflow-hidden bg-film [clip-path:inset(0_calc(100%-var(--x))_0_0)]">
          <Picture
            src={pictureUrl(source.imageUrl, 960)}
            srcSet={pictureSrcSet(source.imageUrl, source.width)}
            sizes={SIZES}
            alt={sourceName}
            loading="eager"
            className="absolute h-auto max-w-none origin-top-left"
            style={
              lay
                ? {
                    left: `${100 * lay.left}%`,
                    top: `${100 * lay.top}%`,
                    width: `${100 * lay.width}%`,
                    transform: `rotate(${lay.turn}rad)`,
                  }
                : { inset: 0, width: "100%", height: "100%", objectFit: "cover" }
            }
          />
        </div>
        <span aria-hidden="true" className="absolute inset-y-0 left-[var(--x)] w-px bg-white" />
        <span className="print-word absolute bottom-3 left-3.5">{sourceName}</span>
        <span className="print-word absolute right-3.5 bottom-3">{t("print")}</span>
        {/* Half a knob wider at both ends, so that the knob's middle is where the seam is. */}
        <Slider.Root
          value={[at]}
          onValueChange={([next]) => setAt(next ?? at)}
          step={0.25}
          className="absolute inset-y-0 -inset-x-5.5 flex cursor-ew-resize touch-none items-center"
        >
          <Slider.Track className="absolute inset-0" />
          <Slider.Thumb
            aria-label={t("label", { source: sourceName })}
            aria-valuetext={t("value", { percent: Math.round(at), source: sourceName })}
            onKeyDown={onKeyDown}
            className="compare-knob"
          >
            <svg viewBox="0 0 20 12" aria-hidden="true" className="h-3 w-5 fill-none stroke-current stroke-[1.5]">
              <path d="M6 1 1 6l5 5M14 1l5 5-5 5" />
            </svg>
          </Slider.Thumb>
        </Slider.Root>
      </div>
    </div>
  );
}
