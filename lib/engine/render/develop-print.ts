import type { Finish, Recipe } from "@/lib/domain/recipe";
import type { LinearPicture } from "../pixels/linear-picture";
import { hash01 } from "../pixels/noise";
import { filmGrain } from "./finish/film-grain";
import { GRAIN_SIDE, grainTile } from "./finish/grain";
import { pixelGrade } from "./finish/grade-pixel";
import { scatterHalation } from "./finish/halation";
import { applyOptics } from "./finish/optics";
import { plateMap } from "./finish/plate";

/**
 * From a composite in linear light to the print: optics, grade, plate, grain. Changes `picture`; gives RGB bytes in sRGB, row by row.
 *
 * A template goes the same way as a portrait:
 *   const back = renderBackdrop(recipe.scene, recipe.light, width, height, seed);   // LinearPicture
 *   // …lay the lit figure over `back.rgb` (linear, 1 = paper white; `recipe.light` has azimuth, elevation, size, intensity, colour)…
 *   const bytes = developPrint(back, recipe, seed);                                 // Uint8Array, width × height × 3
 */
export function developPrint(
  picture: LinearPicture,
  recipe: Pick<Recipe, "grade" | "finish">,
  seed: number,
): Uint8Array {
  const { width, height, rgb } = picture;
  const { film } = recipe.grade;
  if (film) scatterHalation(picture, film.halation);
  applyOptics(picture, recipe.finish);
  const grade = pixelGrade(recipe.grade);
  const grain = grainOf(recipe.finish, width, seed);
  const ofFilm = film ? filmGrain(film.grain, width, seed) : null;
  const clumps = new Float32Array(3);
  const plate = recipe.finish.plate > 0 ? plateMap(width, height, recipe.finish.plate, seed) : null;
  const bytes = new Uint8Array(rgb.length);
  const out = new Float32Array(3);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      ofFilm?.(x, y, clumps);
      grade(rgb[at] as number, rgb[at + 1] as number, rgb[at + 2] as number, out, clumps);
      let red = out[0] as number;
      let green = out[1] as number;
      let blue = out[2] as number;
      if (plate) {
        const burn = plate[y * width + x] as number;
        red *= burn;
        green *= burn;
        blue *= burn;
      }
      const clump = grain ? grain(x, y, green) : 0;
      // Half a step of noise either way, so that a smooth backdrop has no bands in 8 bits.
      const dither = hash01(x, y, seed);
      bytes[at] = toByte(red + clump, dither);
      bytes[at + 1] = toByte(green + clump, dither);
      bytes[at + 2] = toByte(blue + clump, dither);
    }
  }
  return bytes;
}

function toByte(encoded: number, dither: number): number {
  const value = encoded * 255 + dither;
  return value <= 0 ? 0 : value >= 255 ? 255 : value | 0;
}

/** Grain is strongest in the middle tones: clear film and full density have none to show. */
function grainOf({ grain }: Finish, width: number, seed: number) {
  if (grain.amount === 0) return null;
  const tile = grainTile((grain.size * width) / 1024);
  const left = Math.floor(hash01(1, 2, seed) * GRAIN_SIDE);
  const top = Math.floor(hash01(3, 4, seed) * GRAIN_SIDE);
  // Clumps finer than a pixel are averaged by it: a small print shows less of them.
  const strength = 0.045 * grain.amount * Math.min(1, (grain.size * width) / 1024);
  const mask = GRAIN_SIDE - 1;
  return (x: number, y: number, tone: number) => {
    const envelope = 0.3 + 2.8 * tone * (1 - tone);
    return strength * envelope * (tile[((y + top) & mask) * GRAIN_SIDE + ((x + left) & mask)] as number);
  };
}
