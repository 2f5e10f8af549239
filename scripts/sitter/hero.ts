import { mkdirSync } from "node:fs";
import type { Recipe } from "@/lib/domain/recipe";
import { composeSitter } from "./compose";
import { takeNegative } from "./negatives";
import { printNegative } from "./print";
import { saveWebp } from "./save-webp";

/** The large picture of the landing page: late light from one window, the way the product wants to be remembered. */
const RECIPE: Recipe = {
  version: 1,
  scene: {
    kind: "canvas",
    colour: [0.15, 0.138, 0.12],
    second: [0.085, 0.08, 0.074],
    mottle: 0.55,
    scale: 1.4,
    pool: { x: 0.7, y: 0.34, radius: 0.75, falloff: 0.8 },
    shadow: { strength: 0, distance: 0, softness: 0 },
  },
  light: {
    key: { azimuth: -58, elevation: 34, size: 20, intensity: 1.7, colour: [1, 0.94, 0.86] },
    others: [{ azimuth: 148, elevation: 30, size: 14, intensity: 0.7, colour: [0.85, 0.91, 1] }],
    ambient: [0.055, 0.06, 0.07],
    ground: [0.045, 0.04, 0.034],
    relight: 1,
    exposure: 0,
  },
  grade: {
    warmth: 0.08,
    tint: 0,
    contrast: 0.12,
    fade: 0.02,
    saturation: 0.95,
    mono: null,
    split: null,
    duotone: null,
  },
  crop: { head: 0.43, eyeLine: 0.385, offset: 0.015 },
  finish: {
    grain: { amount: 0.18, size: 1.4 },
    vignette: 0.25,
    halation: 0.1,
    bloom: 0.12,
    plate: 0,
    retouch: 0,
  },
};

const SIZE = { width: 1100, height: 1375 };

mkdirSync("public/styles", { recursive: true });
const frame = composeSitter(RECIPE.crop, SIZE.width / SIZE.height);
const stance = { yaw: -30, pose: { turn: -7, nod: 4, tilt: 3 } };
const picture = takeNegative({
  variant: "bob",
  ...SIZE,
  ...stance,
  frame,
  material: { albedo: [0.66, 0.64, 0.605] },
  rig: RECIPE.light,
});
const saved = await saveWebp(
  await printNegative({ variant: "bob", picture, frame, stance }, RECIPE, 7),
  SIZE,
  "public/styles/hero.webp",
  120_000,
);
console.log(`hero.webp ${Math.round(saved.bytes / 1000)} kB at quality ${saved.quality}`);
