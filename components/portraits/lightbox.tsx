"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "radix-ui";
import { useEffect, type CSSProperties, type KeyboardEvent } from "react";
import { Picture } from "@/components/ui/picture";
import { pictureSrcSet, pictureUrl } from "@/lib/domain/picture";
import type { PortraitView } from "@/lib/domain/portrait";
import { useWords } from "@/lib/i18n/use-words";
import { LightboxInfo } from "./lightbox-info";
import { LightboxTools } from "./lightbox-tools";
import { portraitAlt } from "./portrait-words";
import { useSwipe } from "./use-swipe";

const SIZES = "(min-width: 900px) calc(100vw - 400px), 100vw";
const STEPS: Partial<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

type Props = {
  portraits: readonly PortraitView[];
  openId: string | null;
  onShow: (id: string) => void;
  onClose: () => void;
  /** Called after closing, with the print that was shown last. */
  returnFocus: (id: string) => void;
};

/** One print, large. Arrow keys, Home and End go through the wall; so does a swipe. */
export function Lightbox({ portraits, openId, onShow, onClose, returnFocus }: Props) {
  const t = useTranslations("portraits");
  const words = useWords();
  const at = portraits.findIndex(({ id }) => id === openId);
  const portrait = portraits[at];
  const show = (next: number) => {
    const target = portraits[next];
    if (target) onShow(target.id);
  };
  const swipe = useSwipe((step) => show(at + step));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    show(step(at, portraits.length));
  };
  usePreload(portraits[at + 1]);
  if (!portrait) return null;

  const { id, width, height, imageUrl } = portrait;
  const style = words(portrait.styleName);
  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Content
          aria-describedby={undefined}
          onKeyDown={onKeyDown}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            returnFocus(id);
          }}
          className="fixed inset-0 z-50 grid grid-cols-[minmax(0,1fr)] grid-rows-[60px_minmax(0,1fr)_auto] bg-paper-sunk outline-none md:grid-cols-[minmax(0,1fr)_360px] md:grid-rows-[60px_minmax(0,1fr)]"
        >
          <Dialog.Title className="sr-only">
            {t("lightbox.name", { position: at + 1, count: portraits.length, style })}
          </Dialog.Title>
          <LightboxTools portrait={portrait} at={at} count={portraits.length} onShow={show} />
          <div
            {...swipe}
            className="[container-type:size] grid min-h-0 place-items-center md:mb-10 md:ml-10"
            style={{ "--aspect": width / height } as CSSProperties}
          >
            <Picture
              key={id}
              src={pictureUrl(imageUrl, 960)}
              srcSet={pictureSrcSet(imageUrl, width)}
              sizes={SIZES}
              width={width}
              height={height}
              alt={portraitAlt(portrait, style, t)}
              // A picture for papers has few pixels; shown twice as large it is still sharp enough to judge.
              style={{ maxWidth: 2 * width }}
              className="h-auto w-[min(100cqw,calc(100cqh*var(--aspect)))] bg-rule shadow-print"
            />
          </div>
          <LightboxInfo portraits={portraits} portrait={portrait} style={style} onShow={onShow} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Fetches the next print while this one is looked at. */
function usePreload(portrait: PortraitView | undefined) {
  useEffect(() => {
    if (!portrait) return;
    const image = new Image();
    image.sizes = SIZES;
    image.srcset = pictureSrcSet(portrait.imageUrl, portrait.width);
  }, [portrait]);
}
