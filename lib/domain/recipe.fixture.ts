import type { Recipe } from "./recipe";

/** A plain recipe for tests: grey paper, one lamp on the viewer's left. Every call gives its own. */
export function madeRecipe(): Recipe {
  return {
    version: 1,
    scene: {
      kind: "paper",
      colour: [0.3, 0.32, 0.3],
      pool: { x: 0.6, y: 0.4, radius: 0.8, falloff: 0.6 },
      shadow: { strength: 0.3, distance: 0.1, softness: 0.5 },
    },
    light: {
      key: { azimuth: -45, elevation: 35, size: 12, intensity: 2, colour: [1, 0.95, 0.9] },
      others: [{ azimuth: 140, elevation: 30, size: 10, intensity: 0.6, colour: [1, 1, 1] }],
      ambient: [0.08, 0.08, 0.08],
      ground: [0.05, 0.05, 0.05],
      relight: 0.8,
      exposure: 0,
    },
    grade: { warmth: 0, tint: 0, contrast: 0.1, fade: 0, saturation: 1, mono: null, split: null, duotone: null },
    crop: { head: 0.4, eyeLine: 0.38, offset: 0 },
    finish: { grain: { amount: 0.2, size: 1.2 }, vignette: 0.2, halation: 0.1, bloom: 0.1, plate: 0, retouch: 0.4 },
  };
}
