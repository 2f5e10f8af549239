import type { Recipe } from "@/lib/domain/recipe";
import type { Lamp } from "@/lib/domain/recipe-light";
import { clamp } from "../pixels/scalar";
import { mirrorScene } from "./backdrop/mirror-scene";

/** How one portrait of a task departs from its recipe. */
export type Variation = {
  /** Times the recipe's head height (above 1: times what the photo allowed of it); added to its eye line and offset. */
  head: number;
  eyeLine: number;
  offset: number;
  /** Degrees that all lamps in front are turned to the right. */
  turn: number;
  /** Light and backdrop from the other side; the person is never mirrored. */
  mirror: boolean;
  /** Added to the recipe's exposure, stops. */
  exposure: number;
};

export const AS_WRITTEN: Variation = { head: 1, eyeLine: 0, offset: 0, turn: 0, mirror: false, exposure: 0 };

/** The recipe as this portrait takes it; stays within what a recipe may say. */
export function vary(recipe: Recipe, variation: Variation): Recipe {
  const side = variation.mirror ? -1 : 1;
  const move = (lamp: Lamp): Lamp => ({
    ...lamp,
    azimuth: clamp(side * (lamp.azimuth + (Math.abs(lamp.azimuth) < 90 ? variation.turn : 0)), -180, 180),
  });
  return {
    ...recipe,
    scene: variation.mirror ? mirrorScene(recipe.scene) : recipe.scene,
    light: {
      ...recipe.light,
      key: move(recipe.light.key),
      others: recipe.light.others.map(move),
      exposure: clamp(recipe.light.exposure + variation.exposure, -2, 2),
    },
    crop: {
      head: clamp(recipe.crop.head * Math.min(1, variation.head), 0.25, 0.85),
      eyeLine: clamp(recipe.crop.eyeLine + variation.eyeLine, 0.2, 0.6),
      offset: clamp(side * recipe.crop.offset + variation.offset, -0.25, 0.25),
    },
  };
}
