import type { Recipe } from "@/lib/domain/recipe";
import { LINEAR_OF_BYTE, toEncoded } from "@/lib/engine/pixels/srgb";
import "./inline-more";
import { renderSitter } from "./bust/render-sitter";
import { composeSitter } from "./compose";
import { printNegative } from "./print";
import { STONE } from "./stone";

/** A picture the size of a stamp: RGB bytes in sRGB, rows from the top. */
export type Stamp = { width: number; height: number; rgb: Uint8Array };

/** Printed at this size, then seen from so far that pixels merge: what is left is what a look is made of. */
const PRINT = { width: 72, height: 96 };
const MERGED = 2;
const STANCE = { yaw: -22, pose: { turn: -5, nod: 2, tilt: 1 } };
const SEED = 11;

/** The sitter as a recipe shows her, small: always the same bust in the same pose, so that only recipe and engine count. */
export async function proofOf(recipe: Recipe): Promise<Stamp> {
  const { key, others, ambient, ground } = recipe.light;
  const frame = composeSitter(recipe.crop, PRINT.width / PRINT.height);
  const request = { variant: "feminine", ...PRINT, ...STANCE, frame, material: { albedo: STONE } } as const;
  const picture = renderSitter({ ...request, rig: { key, others, ambient, ground }, samples: 4, edgeRays: 4 });
  return mergePixels(await printNegative({ variant: "feminine", picture, frame, stance: STANCE }, recipe, SEED));
}

/** Means of light, not of its encoding. */
function mergePixels(rgb: Uint8Array): Stamp {
  const width = PRINT.width / MERGED;
  const height = PRINT.height / MERGED;
  const merged = new Uint8Array(width * height * 3);
  for (let i = 0; i < merged.length; i++) {
    const x = Math.floor(i / 3) % width;
    const y = Math.floor(i / 3 / width);
    let light = 0;
    for (let n = 0; n < MERGED * MERGED; n++) {
      const column = x * MERGED + (n % MERGED);
      const row = y * MERGED + Math.floor(n / MERGED);
      light += LINEAR_OF_BYTE[rgb[(row * PRINT.width + column) * 3 + (i % 3)] ?? 0] ?? 0;
    }
    merged[i] = Math.round(255 * toEncoded(light / MERGED ** 2));
  }
  return { width, height, rgb: merged };
}
