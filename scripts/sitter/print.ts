import type { Recipe } from "@/lib/domain/recipe";
import type { SitterVariant } from "@/lib/domain/style";
import { luminance, type LinearPicture } from "@/lib/engine/pixels/linear-picture";
import { openCover } from "@/lib/engine/render/cover/open-cover";
import { finishPrint } from "@/lib/engine/render/finish-print";
import { meetBackdrop } from "@/lib/engine/render/meet-backdrop";
import { renderBackdrop } from "@/lib/engine/render/render-backdrop";
import type { Frame } from "./bust/camera";
import { read } from "./bust/numbers";
import type { SitterPicture } from "./bust/render-sitter";
import { facePoints } from "./face-points";
import { meterFace, steepen } from "./meter";
import type { Stance } from "./stance";

/** How much of a bright backdrop's light creeps over plaster's outline: less than over hair. */
const WRAP = 0.16;
/** A picture of the sitter, and how she was framed and sat. */
export type Negative = { variant: SitterVariant; picture: SitterPicture; frame: Frame; stance: Stance };

/**
 * Prints a negative as a recipe says: the sitter takes a person's place before the backdrop, and from there on goes the
 * way of every portrait. RGB bytes in sRGB.
 */
export async function printNegative(negative: Negative, recipe: Recipe, seed: number): Promise<Uint8Array> {
  const { variant, frame, stance } = negative;
  const { width, height } = negative.picture;
  const picture = renderBackdrop(recipe.scene, recipe.light, width, height, seed);
  const cover = await openCover(picture, recipe, { crownY: crownOf(negative.picture) });
  standBefore(picture, negative, recipe);
  return finishPrint(picture, recipe, { seed, mesh: facePoints(variant, frame, stance, picture), cover });
}

/** The first row that the sitter's head reaches. */
function crownOf({ width, height, alpha }: SitterPicture): number {
  for (let y = 0; y < height; y++) {
    const row = alpha.subarray(y * width, (y + 1) * width);
    if (row.some((share) => share > 0.5)) return y;
  }
  return 0;
}

/** Lays the exposed sitter over the recipe's scene, her shadow on it and its light on her outline. Changes `picture`. */
function standBefore(picture: LinearPicture, { picture: negative, frame, stance }: Negative, recipe: Recipe): void {
  const { radiance, alpha } = negative;
  const { scene, light } = recipe;
  const around = meetBackdrop(picture, outlineOf(alpha), scene, light);
  const gain = meterFace(negative, frame, stance, recipe);
  for (let p = 0; p < alpha.length; p++) {
    const at = p * 3;
    const share = read(alpha, p);
    const open = (1 - share) * (around.shadow ? 1 - read(around.shadow, p) : 1);
    const lit = luminance(read(radiance, at), read(radiance, at + 1), read(radiance, at + 2)) * gain;
    const steeper = lit > 0 ? (gain * steepen(lit)) / lit : 0;
    for (let c = 0; c < 3; c++) {
      const own = read(radiance, at + c) * steeper + WRAP * (around.wrap[c]?.[p] ?? 0);
      picture.rgb[at + c] = read(picture.rgb, at + c) * open + own * share;
    }
  }
}

/** The sitter's outline as the engine keeps a person's: the fourth byte of each pixel. */
function outlineOf(alpha: Float32Array): Uint8Array {
  const layer = new Uint8Array(alpha.length * 4);
  for (let p = 0; p < alpha.length; p++) layer[p * 4 + 3] = Math.round(read(alpha, p) * 255);
  return layer;
}
