import type { Light } from "@/lib/domain/recipe-light";
import type { SceneOf } from "@/lib/domain/recipe-scene";
import { fractalNoise, noise } from "../../pixels/noise";
import { clamp, mix } from "../../pixels/scalar";
import { sideOf } from "./light-side";
import type { Painter } from "./painter";

/** A hanging curtain: folds of uneven width that lean and part on their way down, each lit on the side of the lamp. */
export function paintDrape(scene: SceneOf<"drape">, light: Light, seed: number): Painter {
  const { colour, second, folds, depth, sheen, blur } = scene;
  const side = sideOf(light);
  const step = 0.004 + 0.02 * blur;
  const bulge = (x: number, y: number) => {
    const warp = 0.55 * noise(x * folds * 0.28, y * 0.5, seed) + 0.12 * noise(x * folds * 0.6, y * 1.1, seed + 5);
    const phase = folds * x + 1.4 * warp + 0.35 * noise(x * 2, y * 0.8, seed + 9);
    const wide = Math.sin(phase * Math.PI);
    // Between two round folds the cloth turns in a narrow valley.
    return Math.sqrt(0.04 + wide * wide) * (0.75 + 0.25 * noise(x * folds * 0.5, 0.4 * y, seed + 20));
  };
  return (x, y, out) => {
    const here = bulge(x, y);
    const slope = (bulge(x + step, y) - bulge(x - step, y)) / (2 * step * folds);
    // A curtain's slope faces left where it rises to the right.
    const facing = clamp(-slope * side * 0.42, -1, 1);
    const hollow = mix(1, clamp(here * 1.15, 0, 1), 0.75);
    const diffuse = mix(1, clamp(0.55 + 0.5 * facing, 0, 1.2) * (0.25 + 0.75 * hollow) * 1.5, depth);
    const gleam = sheen * Math.max(0, facing) ** 3 * 0.9 + sheen * Math.exp(-(((here - 0.97) / 0.08) ** 2)) * 0.35;
    const dye = clamp(1.15 - diffuse + 0.1 * fractalNoise(x * 6, y * 3, 2, seed + 31), 0, 1);
    for (let c = 0; c < 3; c++) {
      const base = mix(colour[c] as number, second[c] as number, dye);
      out[c] = base * diffuse + gleam * (0.6 * (colour[c] as number) + 0.12);
    }
  };
}
