import { madePortrait } from "@/components/portraits/made-prints.fixture";
import type { PortraitSource, PortraitView } from "@/lib/domain/portrait";
import { STUDIO_STYLES } from "@/lib/studio/styles/studio-styles";
import { READY } from "./made-rolls";
import { ROLL } from "./made-photos";

/** What hangs, the closest likeness first: neighbours differ in light and in colour. */
const HANGING = [
  "camellia",
  "linen",
  "kingfisher-50",
  "red-sun",
  "rembrandt",
  "clamshell",
  "neon-street",
  "silver-1958",
];
const FAVOURITES = ["camellia", "kingfisher-50", "neon-street"];

/** The first print beside the first photo of the roll. */
const source: PortraitSource = {
  photoId: ROLL[0] ?? "",
  imageUrl: `/api/photos/${ROLL[0]}/image`,
  width: 484,
  height: 646,
  eyes: [
    { x: 0.4, y: 0.45 },
    { x: 0.61, y: 0.45 },
  ],
  portraitEyes: [
    { x: 0.56, y: 0.43 },
    { x: 0.73, y: 0.42 },
  ],
};

/** A wall of the templates with the sitter, as if they had been made of her. */
export const PRINTS: PortraitView[] = HANGING.map((slug, i) => {
  const style = STUDIO_STYLES.find((one) => one.slug === slug);
  if (!style) throw new Error(`There is no style ${slug}.`);
  return madePortrait({
    id: `00000000-0000-4000-8000-${`${i}`.padStart(12, "0")}`,
    taskId: `00000000-0000-4000-8100-${`${i}`.padStart(12, "0")}`,
    modelId: READY.model,
    styleId: style.id,
    styleName: style.name,
    width: 768,
    height: 1024,
    likeness: 97 - i,
    favourite: FAVOURITES.includes(slug),
    source: i === 0 ? source : null,
  });
});

/** Where the picture lies that a print's address stands for. */
export function printFile(url: string): string {
  return `public/styles/${HANGING[Number(/(\d\d)\/image/.exec(url)?.[1])]}-bob.webp`;
}
