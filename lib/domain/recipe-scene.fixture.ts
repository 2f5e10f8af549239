import { madeRecipe } from "./recipe.fixture";
import type { Scene } from "./recipe-scene";

const { colour, pool, shadow } = madeRecipe().scene;
const common = { colour, pool, shadow };
const second = [0.7, 0.6, 0.4] as [number, number, number];
const sky = [0.6, 0.7, 0.85] as [number, number, number];
const lamp = [1, 0.7, 0.4] as [number, number, number];
const night = [0.02, 0.03, 0.06] as [number, number, number];
const lens = { size: 0.02, glow: 1 };

/** One scene of every kind. */
export function madeScenes(): Scene[] {
  return [
    { ...common, kind: "paper" },
    { ...common, kind: "canvas", second, mottle: 0.6, scale: 1 },
    { ...common, kind: "plaster", relief: 0.6, scale: 1 },
    { ...common, kind: "window", bars: 2, slant: 0.4, blur: 0.2, strength: 0.7 },
    { ...common, kind: "block", second, split: 0.4, angle: 12 },
    { ...common, colour: night, kind: "bokeh", second: night, lights: [lamp], count: 60, horizon: 0.6, ...lens },
    { ...common, kind: "interior", second, window: sky, blur: 0.5 },
    { ...common, kind: "neon", tubes: [lamp, sky], haze: 0.5 },
    { ...common, kind: "gobo", pattern: "blinds", count: 11, angle: 12, blur: 0.3, strength: 0.9 },
    { ...common, kind: "gobo", pattern: "leaves", count: 20, angle: 12, blur: 0.3, strength: 0.9 },
    { ...common, kind: "washes", washes: [{ x: 0.1, y: 0.4, radius: 0.6, colour: lamp }] },
    { ...common, kind: "drape", second, folds: 9, depth: 0.8, sheen: 0.5, blur: 0.4 },
    { ...common, kind: "panelled", relief: 0.7, field: 0.7, blur: 0.3 },
    { ...common, kind: "disc", second, x: 0.5, y: 0.4, radius: 0.3 },
    { ...common, kind: "foliage", second, sky, density: 0.6, flowers: [lamp], drops: 0.5, ...lens },
    { ...common, kind: "avenue", second, sky, ground: second, trunks: 6, canopy: 0.8, lights: [lamp], ...lens },
    { ...common, kind: "street", second, lights: [lamp], signs: [sky], wet: 0.8, ...lens },
    { ...common, kind: "lanterns", second, lights: [lamp], rows: 2, ...lens },
    { ...common, colour: night, kind: "sea", second: lamp, sky: night, horizon: 0.5, cloud: 0.5, ...lens },
    { ...common, kind: "cafe", second, window: sky, lamp, lamps: 3, ...lens },
    { ...common, kind: "own", blur: 0.7, dim: 0.2, tint: 0.2 },
    { ...common, kind: "shelves", second, books: [lamp, sky], lamp, ...lens },
  ];
}

export function madeScene<K extends Scene["kind"]>(kind: K): Extract<Scene, { kind: K }> {
  const found = madeScenes().find((scene) => scene.kind === kind);
  if (!found) throw new Error(`No ${kind} among the made scenes.`);
  return found as Extract<Scene, { kind: K }>;
}
