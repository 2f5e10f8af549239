import type { Recipe } from "@/lib/domain/recipe";
import type { Colour, Lamp } from "@/lib/domain/recipe-light";
import type { Sex, SitterVariant, StyleFamily } from "@/lib/domain/style";
import type { Words } from "@/lib/domain/words";
import { toLinear } from "@/lib/engine/pixels/srgb";

/** One look of the studio. Its templates lie at `/styles/<slug>-<variant>.webp`; `sitter` is the one shown first. */
export type StudioStyle = {
  /** Fixed for ever: tasks and portraits remember it. */
  id: string;
  family: StyleFamily;
  slug: string;
  name: Words;
  note: Words;
  sex: Sex;
  sitter: SitterVariant;
  recipe: Recipe;
};

/** A colour as a screen shows it (`#b4472c`), in the linear light that recipes are written in. */
export function hex(code: string): Colour {
  const channel = (at: number) => Number(toLinear(parseInt(code.slice(at, at + 2), 16) / 255).toFixed(4));
  return [channel(1), channel(3), channel(5)];
}

export const grey = (value: number): Colour => [value, value, value];

export function lamp(
  azimuth: number,
  elevation: number,
  size: number,
  intensity: number,
  colour: Colour = [1, 1, 1],
): Lamp {
  return { azimuth, elevation, size, intensity, colour };
}

export const NO_SHADOW = { strength: 0, distance: 0, softness: 0 };

export const PLAIN_GRADE: Recipe["grade"] = {
  warmth: 0,
  tint: 0,
  contrast: 0,
  fade: 0,
  saturation: 1,
  mono: null,
  split: null,
  duotone: null,
};

/** A clean digital print: hardly any grain, just enough that skin is not glass. */
export const CLEAN_FINISH: Recipe["finish"] = {
  grain: { amount: 0.12, size: 1.1 },
  vignette: 0.15,
  halation: 0,
  bloom: 0.1,
  plate: 0,
  retouch: 0.45,
};
