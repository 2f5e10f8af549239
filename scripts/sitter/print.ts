import { writeFile } from "node:fs/promises";
import sharp from "sharp";
import type { Recipe } from "@/lib/domain/recipe";
import { luminance } from "@/lib/engine/pixels/linear-picture";
import { meetBackdrop } from "@/lib/engine/render/meet-backdrop";
import { developPrint } from "@/lib/engine/render/develop-print";
import { renderBackdrop } from "@/lib/engine/render/render-backdrop";
import type { Frame } from "./bust/camera";
import { read } from "./bust/numbers";
import type { SitterPicture } from "./bust/render-sitter";
import { LIT_PLASTER, meterFace } from "./meter";
import type { Stance } from "./stance";

/** How much of a bright backdrop's light creeps over plaster's outline: less than over hair. */
const WRAP = 0.16;
/** All of the bust is one white, where a portrait has dark hair and clothes; a steeper tone gives the range back. */
const STEEPER = 0.28;

/** A picture of the sitter, and how she was framed and sat. */
export type Negative = { picture: SitterPicture; frame: Frame; stance: Stance };

/**
 * Prints a negative as a recipe says, by the same way a portrait goes: its backdrop behind, the sitter's shadow on it,
 * exposure, grade and finish. RGB bytes in sRGB.
 */
export function printNegative(
  { picture: negative, frame, stance }: Negative,
  recipe: Recipe,
  seed: number,
): Uint8Array {
  const { width, height, radiance, alpha } = negative;
  const { scene, light } = recipe;
  const picture = renderBackdrop(scene, light, width, height, seed);
  const around = meetBackdrop(picture, outlineOf(alpha), scene, light);
  const gain = meterFace(negative, frame, stance, recipe);
  for (let p = 0; p < alpha.length; p++) {
    const at = p * 3;
    const share = read(alpha, p);
    const open = (1 - share) * (around.shadow ? 1 - read(around.shadow, p) : 1);
    const lit = luminance(read(radiance, at), read(radiance, at + 1), read(radiance, at + 2)) * gain;
    const steeper = gain * (lit / LIT_PLASTER) ** STEEPER;
    for (let c = 0; c < 3; c++) {
      const own = read(radiance, at + c) * steeper + WRAP * (around.wrap[c]?.[p] ?? 0);
      picture.rgb[at + c] = read(picture.rgb, at + c) * open + own * share;
    }
  }
  return developPrint(picture, recipe, seed);
}

/** The sitter's outline as the engine keeps a person's: the fourth byte of each pixel. */
function outlineOf(alpha: Float32Array): Uint8Array {
  const layer = new Uint8Array(alpha.length * 4);
  for (let p = 0; p < alpha.length; p++) layer[p * 4 + 3] = Math.round(read(alpha, p) * 255);
  return layer;
}

/** Writes RGB bytes as WebP without metadata, at the best quality up to 84 that stays within `limitBytes`. */
export async function saveWebp(
  rgb: Uint8Array,
  size: { width: number; height: number },
  file: string,
  limitBytes: number,
): Promise<{ quality: number; bytes: number }> {
  for (let quality = 84; ; quality -= 4) {
    const encoded = await sharp(rgb, { raw: { ...size, channels: 3 } })
      .webp({ quality, effort: 6, smartSubsample: true })
      .toBuffer();
    if (encoded.length > limitBytes && quality > 40) continue;
    await writeFile(file, encoded);
    return { quality, bytes: encoded.length };
  }
}
