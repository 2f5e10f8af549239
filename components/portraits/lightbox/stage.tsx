"use client";

import { useTranslations } from "next-intl";
import { useMemo, type Ref } from "react";
import Lightbox, { type ControllerRef, type ZoomRef } from "yet-another-react-lightbox";
import Inline from "yet-another-react-lightbox/plugins/inline";
import Zoom from "yet-another-react-lightbox/plugins/zoom";
import "yet-another-react-lightbox/styles.css";
import { Picture } from "@/components/ui/picture";
import { pictureSrcSet, pictureUrl } from "@/lib/domain/picture";
import type { LightboxPicture } from "./lightbox-picture";

/** A picture for papers has few pixels; shown twice as large it is still sharp enough to judge. */
const MOST_ENLARGED = 2;
const SWIPE_MS = 320;

type Props = {
  pictures: readonly LightboxPicture[];
  at: number;
  onShow: (id: string) => void;
  controller: Ref<ControllerRef>;
  zoom: Ref<ZoomRef>;
};

/** The picture itself: swiped to the next, pinched, double-tapped or scrolled large, moved about by hand or arrow keys. */
export function Stage({ pictures, at, onShow, controller, zoom }: Props) {
  const t = useTranslations("lightbox");
  const slides = useMemo(
    () =>
      pictures.map(({ imageUrl, width, height, alt }) => ({
        src: imageUrl,
        width: MOST_ENLARGED * width,
        height: MOST_ENLARGED * height,
        alt,
      })),
    [pictures],
  );
  return (
    <Lightbox
      slides={slides}
      index={at}
      plugins={[Inline, Zoom]}
      inline={{ style: { position: "absolute", inset: 0 } }}
      on={{
        view: ({ index }) => {
          const shown = pictures[index];
          if (shown && index !== at) onShow(shown.id);
        },
      }}
      controller={{ ref: controller as React.ForwardedRef<ControllerRef>, touchAction: "none", closeOnEscape: false }}
      zoom={{ ref: zoom as React.ForwardedRef<ZoomRef>, scrollToZoom: true, maxZoomPixelRatio: 1.5 }}
      carousel={{ finite: true, preload: 1, padding: 0, spacing: "8%" }}
      animation={{ swipe: SWIPE_MS, zoom: SWIPE_MS }}
      labels={{
        Carousel: t("carousel"),
        Slide: t("slide"),
        "Photo gallery": t("gallery"),
        "{index} of {total}": t("position", { position: "{index}", count: "{total}" }),
      }}
      styles={{ container: { backgroundColor: "transparent" }, slide: { overflow: "visible" } }}
      render={{
        buttonPrev: () => null,
        buttonNext: () => null,
        buttonZoom: () => null,
        slide: ({ slide, rect, zoom: enlarged = 1 }) => {
          const picture = pictures.find(({ imageUrl }) => "src" in slide && imageUrl === slide.src);
          return picture ? <Slide picture={picture} rect={rect} enlarged={enlarged} /> : null;
        },
      }}
    />
  );
}

type SlideProps = { picture: LightboxPicture; rect: { width: number; height: number }; enlarged: number };

function Slide({ picture: { imageUrl, width, height, blur, alt }, rect, enlarged }: SlideProps) {
  const shownWidth = Math.min(rect.width, rect.height * (width / height), MOST_ENLARGED * width);
  return (
    <Picture
      src={pictureUrl(imageUrl, 960)}
      srcSet={pictureSrcSet(imageUrl, width)}
      sizes={`${Math.ceil(shownWidth * enlarged)}px`}
      width={width}
      height={height}
      alt={alt}
      loading="eager"
      draggable={false}
      className="h-auto max-w-none bg-rule bg-cover shadow-print select-none"
      style={{ width: shownWidth, ...(blur === null ? null : { backgroundImage: `url("${blur}")` }) }}
    />
  );
}
