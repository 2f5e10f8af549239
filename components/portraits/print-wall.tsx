"use client";

import { useTranslations } from "next-intl";
import { Wall, WallPrint } from "@/components/ui/print";
import { pictureSrcSet, pictureUrl } from "@/lib/domain/picture";
import { PORTRAIT_HEIGHT_PX, PORTRAIT_WIDTH_PX } from "@/lib/domain/portrait";
import { useWords } from "@/lib/i18n/use-words";
import type { Place } from "./lay-wall";
import { portraitAlt } from "./portrait-words";

// As the wall lays them: one large and then two across on phones, four across on desktop.
const FIRST_SIZES = "(min-width: 900px) 25vw, 100vw";
const SIZES = "(min-width: 900px) 25vw, 50vw";

// Rows as high as makes two prints of 3:4 fit on phones and four from 900 px up, so that a last row is no smaller.
// The sums are the wall's own padding and gaps; it has to stand in a container.
const ACROSS = "[--h:calc((100cqw-30px)/1.504)] md:[--h:calc((100cqw-124px)/3.008)]";

export const printId = (portraitId: string) => `print-${portraitId}`;

type Props = {
  places: readonly Place[];
  nameOf: (styleId: string) => string;
  isFresh: (portraitId: string) => boolean;
  onOpen: (portraitId: string) => void;
};

export function PrintWall({ places, nameOf, isFresh, onOpen }: Props) {
  const t = useTranslations("portraits");
  const words = useWords();
  return (
    <div className="[container-type:inline-size]">
      <Wall className={ACROSS} label={t("title")}>
        {places.map(({ key, styleId, portrait, task }, i) => {
          if (!portrait) {
            const style = nameOf(styleId);
            return (
              <WallPrint
                key={key}
                aspect={PORTRAIT_WIDTH_PX / PORTRAIT_HEIGHT_PX}
                picture={null}
                wetLabel={t("dryingSpoken", { style })}
                caption={<span>{t(task.state === "waiting" ? "queued" : "drying", { style })}</span>}
              />
            );
          }
          const { id, imageUrl, width, height, likeness } = portrait;
          const style = words(portrait.styleName);
          return (
            <WallPrint
              key={key}
              id={printId(id)}
              aspect={width / height}
              fresh={isFresh(id)}
              onOpen={() => onOpen(id)}
              picture={{
                src: pictureUrl(imageUrl, 640),
                srcSet: pictureSrcSet(imageUrl, width),
                sizes: i === 0 ? FIRST_SIZES : SIZES,
                width,
                height,
                alt: portraitAlt(portrait, style, t),
                loading: i < 8 ? "eager" : "lazy",
              }}
              caption={
                <span className="truncate">
                  {style}
                  {likeness === null ? null : <span className="pl-2 text-ink-2">{Math.round(likeness)}</span>}
                </span>
              }
            />
          );
        })}
      </Wall>
    </div>
  );
}
