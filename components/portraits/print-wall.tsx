"use client";

import { useTranslations } from "next-intl";
import { memo, type MouseEvent } from "react";
import { Wall } from "@/components/ui/print";
import { pictureSrcSet, pictureUrl } from "@/lib/domain/picture";
import { PORTRAIT_HEIGHT_PX, PORTRAIT_WIDTH_PX, type PortraitView } from "@/lib/domain/portrait";
import { useWords } from "@/lib/i18n/use-words";
import { ACROSS, EAGER, sizesAt } from "./across";
import { FavouriteButton, FavouriteDot, type OnFavourite } from "./favourite-button";
import { printId } from "./focus";
import type { Place } from "./lay-wall";
import { portraitAlt } from "./portrait-words";
import { useLatest } from "./use-latest";
import { DryPrint, WetPrint } from "./wall-print";

type Hands = {
  onPress: (portraitId: string, event: MouseEvent) => void;
  onFavourite: OnFavourite;
};

type Props = Hands & {
  places: readonly Place[];
  nameOf: (styleId: string) => string;
  isFresh: (portraitId: string) => boolean;
  /** Ids that are chosen; null while nothing is being chosen. */
  chosen: ReadonlySet<string> | null;
};

export function PrintWall({ places, nameOf, isFresh, chosen, ...hands }: Props) {
  const t = useTranslations("portraits");
  const onPress = useLatest(hands.onPress);
  const onFavourite = useLatest(hands.onFavourite);
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
          if (portrait) {
            const { id } = portrait;
            return (
              <WallPlace
                key={key}
                portrait={portrait}
                sizes={sizesAt(i)}
                eager={i < EAGER}
                first={i === 0}
                fresh={isFresh(id)}
                chosen={chosen?.has(id) ?? null}
                onPress={onPress}
                onFavourite={onFavourite}
              />
            );
          }
          const style = nameOf(styleId);
          return (
            <WetPrint key={key} aspect={aspectOf(styleId)} label={t("dryingSpoken", { style })}>
              <span className="truncate">{t(task.state === "waiting" ? "queued" : "drying", { style })}</span>
            </WetPrint>
          );
        })}
      </Wall>
    </div>
  );
}

type PlaceProps = Hands & {
  portrait: PortraitView;
  sizes: string;
  eager: boolean;
  first: boolean;
  fresh: boolean;
  chosen: boolean | null;
};

/** One print of the wall; drawn again only where it changes, since a wall holds hundreds. */
const WallPlace = memo(function WallPlace({ portrait, sizes, eager, first, fresh, chosen, ...hands }: PlaceProps) {
  const t = useTranslations("portraits");
  const { id, imageUrl, width, height, likeness, favourite, blur } = portrait;
  const style = useWords()(portrait.styleName);
  const alt = portraitAlt(portrait, style, t);
  return (
    <DryPrint
      id={printId(id)}
      aspect={width / height}
      fresh={fresh}
      blur={blur}
      chosen={chosen}
      onPress={(event) => hands.onPress(id, event)}
      picture={{
        src: pictureUrl(imageUrl, 640),
        srcSet: pictureSrcSet(imageUrl, width),
        sizes,
        width,
        height,
        alt,
        loading: eager ? "eager" : "lazy",
        fetchPriority: first ? "high" : undefined,
      }}
    >
      <span className="flex min-w-0">
        <span className="truncate">{style}</span>
        {likeness === null ? null : <span className="pl-2 text-ink-2">{Math.round(likeness)}</span>}
      </span>
      {chosen === null ? (
        <FavouriteButton
          id={id}
          name={alt}
          favourite={favourite}
          onFavourite={hands.onFavourite}
          className="-my-3 -mr-3.75 flex-none"
        />
      ) : (
        // A thumb that chooses shall not mark by mistake.
        <FavouriteDot on={favourite} />
      )}
    </DryPrint>
  );
});
