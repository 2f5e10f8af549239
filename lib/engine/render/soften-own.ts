import type { Recipe } from "@/lib/domain/recipe";
import { isFairMatte } from "../matte/matte-grades";
import { clamp } from "../pixels/scalar";
import { luminance } from "../pixels/linear-picture";

/** True for a person whose every frame has a matte (0..1) that one would see. */
export function isHard(matteScores: number[]): boolean {
  return matteScores.length > 0 && !matteScores.some(isFairMatte);
}

/** The photo's own light stays on a person who stays in her own place: this much of a recipe's relighting is left. */
const RELIGHT_LEFT = 0.4;
/** Lamps behind draw the outline, and the outline is what is not to be trusted. */
const RIM_LEFT = 0.35;

/**
 * The same look before the photo's own surroundings, softened, so that an edge which is not right meets colours like its
 * own. Grade, crop and finish stay the recipe's; its backdrop leaves its key (dark or bright) and a tint.
 */
export function keepOwnBackground(recipe: Recipe): Recipe {
  const { scene, light } = recipe;
  const bright = luminance(...scene.colour);
  return {
    ...recipe,
    scene: {
      kind: "own",
      colour: scene.colour,
      pool: { ...scene.pool, radius: Math.max(1, scene.pool.radius), falloff: Math.min(0.35, scene.pool.falloff) },
      shadow: { strength: 0, distance: 0, softness: 0 },
      blur: 0.6,
      dim: clamp(0.55 - bright, 0.05, 0.5),
      tint: 0.12,
    },
    light: {
      ...light,
      others: light.others.map((lamp) =>
        Math.abs(lamp.azimuth) > 90 ? { ...lamp, intensity: lamp.intensity * RIM_LEFT } : lamp,
      ),
      relight: light.relight * RELIGHT_LEFT,
      exposure: clamp(light.exposure, -0.3, 0.3),
    },
  };
}
