"use client";

import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { Wall } from "@/components/ui/print";
import { pictureSrcSet, pictureUrl } from "@/lib/domain/picture";
import { PORTRAIT_HEIGHT_PX, PORTRAIT_WIDTH_PX, type PortraitView } from "@/lib/domain/portrait";
import { useWords } from "@/lib/i18n/use-words";
import { FavouriteButton, FavouriteDot, type OnFavourite } from "./favourite-button";
import type { Place } from "./lay-wall";
import { portraitAlt } from "./portrait-words";
import { DryPrint, WetPrint } from "./wall-print";

// As the wall lays them: one large and then two across on phones, four across on desktop.
const FIRST_SIZES = "(min-width: 900px) 25vw, 100vw";
const SIZES = "(min-width: 900px) 25vw, 50vw";
const EAGER = 8;

// Rows as high as makes two prints of 3:4 fit on phones and four from 900 px up, so that a last row is no smaller.
// The sums are the wall's own padding and gaps; it has to stand in a container.
const ACROSS = "[--h:calc((100cqw-30px)/1.504)] md:[--h:calc((100cqw-124px)/3.008)]";

export const printId = (portraitId: string) => `print-${portraitId}`;

type Props = {
  places: readonly Place[];
  nameOf: (styleId: string) => string;
  isFresh: (portraitId: string) => boolean;
  /** Ids that are chosen; null while nothing is being chosen. */
  chosen: ReadonlySet<string> | null;
  onPress: (portraitId: string, event: MouseEvent) => void;
  onFavourite: OnFavourite;
};

export function PrintWall({ places, nameOf, isFresh, chosen, onPress, onFavourite }: Props) {
  const t = useTranslations("portraits");
  const words = useWords();
  /** The place of a wet print is as wide as others of its style are. */
  const aspectOf = (styleId: string) => {
    const { width, height } = places.find((place) => place.portrait && place.styleId === styleId)?.portrait ?? {
      width: PORTRAIT_WIDTH_PX,
      height: PORTRAIT_HEIGHT_PX,
    };
    return width / height;
  };
  return (
    <div className="[container-type:inline-size]">
      <Wall className={ACROSS} label={t("title")}>
        {places.map(({ key, styleId, portrait, task }, i) => {
          if (!portrait) {
            const style = nameOf(styleId);
            return (
              <WetPrint key={key} aspect={aspectOf(styleId)} label={t("dryingSpoken", { style })}>
                <span className="truncate">{t(task.state === "waiting" ? "queued" : "drying", { style })}</span>
              </WetPrint>
            );
          }
          const { id, imageUrl, width, height } = portrait;
          return (
            <DryPrint
              key={key}
              id={printId(id)}
              aspect={width / height}
              fresh={isFresh(id)}
              blur={portrait.blur}
              chosen={chosen?.has(id) ?? null}
              onPress={(event) => onPress(id, event)}
              picture={{
                src: pictureUrl(imageUrl, 640),
                srcSet: pictureSrcSet(imageUrl, width),
                sizes: i === 0 ? FIRST_SIZES : SIZES,
                width,
                height,
                alt: portraitAlt(portrait, words(portrait.styleName), t),
                loading: i < EAGER ? "eager" : "lazy",
                fetchPriority: i === 0 ? "high" : undefined,
              }}
            >
              <Caption portrait={portrait} choosing={chosen !== null} onFavourite={onFavourite} />
            </DryPrint>
          );
        })}
      </Wall>
    </div>
  );
}

type CaptionProps = { portrait: PortraitView; choosing: boolean; onFavourite: OnFavourite };

/** The style, the likeness, and the dot of a favourite. */
function Caption({ portrait, choosing, onFavourite }: CaptionProps) {
  const t = useTranslations("portraits");
  const { id, likeness, favourite } = portrait;
  const style = useWords()(portrait.styleName);
  return (
    <>
      <span className="truncate">
        {style}
        {likeness === null ? null : <span className="pl-2 text-ink-2">{Math.round(likeness)}</span>}
      </span>
      {choosing ? (
        // A thumb that chooses shall not mark by mistake.
        <FavouriteDot on={favourite} />
      ) : (
        <FavouriteButton
          id={id}
          name={portraitAlt(portrait, style, t)}
          favourite={favourite}
          onFavourite={onFavourite}
          className="-my-3 -mr-3.75 flex-none"
        />
      )}
    </>
  );
}
