import { mkdirSync } from "node:fs";
import { SITTER_VARIANTS, type SitterVariant } from "@/lib/domain/style";
import type { StudioStyle } from "@/lib/studio/styles/studio-style";
import { STUDIO_STYLES } from "@/lib/studio/styles/studio-styles";
import { composeSitter } from "./compose";
import { takeNegative } from "./negatives";
import { printNegative, saveWebp } from "./print";
import { stanceFor } from "./stance";
import { STONE } from "./stone";

/**
 * The template picture of every style, three sitters each. `templates [word…]` makes only those whose name has one of
 * the words in it (`jade`, `-bob`, `linen-masculine`).
 */
const SIZE = { width: 768, height: 1024 };
const LIMIT_BYTES = 60_000;
const FOLDER = "public/styles";

async function makeTemplate({ slug, recipe }: StudioStyle, variant: SitterVariant): Promise<void> {
  const frame = composeSitter(recipe.crop, SIZE.width / SIZE.height);
  const { key, others, ambient, ground } = recipe.light;
  const stance = stanceFor(slug, key.azimuth, variant);
  const picture = takeNegative({
    variant,
    ...SIZE,
    ...stance,
    frame,
    material: { albedo: STONE },
    rig: { key, others, ambient, ground },
  });
  const rgb = printNegative({ picture, frame, stance }, recipe, seedOf(slug));
  const { bytes, quality } = await saveWebp(rgb, SIZE, `${FOLDER}/${slug}-${variant}.webp`, LIMIT_BYTES);
  console.log(`${slug}-${variant}.webp  ${Math.round(bytes / 1000)} kB at quality ${quality}`);
}

/** Clouds and grain differ from style to style, and are the same whenever a template is made again. */
function seedOf(slug: string): number {
  return [...slug].reduce((seed, letter) => (Math.imul(seed, 31) + letter.charCodeAt(0)) & 0xffff, 7);
}

const words = process.argv.slice(2);
const wanted = (name: string) => words.length === 0 || words.some((word) => name.includes(word));

mkdirSync(FOLDER, { recursive: true });
// The sitter shown first comes first, so that a look at the whole gallery need not wait for every variant.
for (const rank of [0, 1]) {
  for (const style of STUDIO_STYLES) {
    for (const variant of SITTER_VARIANTS) {
      const first = variant === style.sitter;
      if (first === (rank === 0) && wanted(`${style.slug}-${variant}`)) await makeTemplate(style, variant);
    }
  }
}
