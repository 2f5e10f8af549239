import type { SceneOf } from "@/lib/domain/recipe-scene";
import { fractalNoise } from "../../pixels/noise";
import { mix, smoothstep } from "../../pixels/scalar";
import type { Painter } from "./painter";

/** A window's light on a wall: a leaning patch with the soft shadows of its bars, and leaves moving in it a little. */
export function paintWindow(scene: SceneOf<"window">, aspect: number, seed: number): Painter {
  const { colour, pool, bars, slant, blur, strength } = scene;
  const soft = 0.012 + 0.16 * blur;
  const half = 0.42;
  return (x, y, out) => {
    // The patch hangs around the pool; the sun stands high, so its sides lean.
    const down = (y - pool.y * aspect) / aspect;
    const across = x - pool.x - slant * 0.45 * down;
    let lit = band(across, half, soft) * band(down + 0.25 * slant * across, 0.46, soft * 0.8);
    const width = 0.022;
    for (let bar = 1; bar <= bars; bar++) {
      lit *= 1 - 0.85 * band(across - half * ((2 * bar) / (bars + 1) - 1), width, soft * 0.55);
    }
    if (bars > 0) lit *= 1 - 0.85 * band(down + 0.25 * slant * across + 0.04, width * 0.8, soft * 0.5);
    lit *= 1 + 0.1 * fractalNoise(x * 2.3, y * 2.3, 2, seed + 4);
    const shade = (1 + 0.02 * fractalNoise(x * 6, y * 6, 3, seed)) * mix(1, 0.3 + 0.95 * lit, strength);
    for (let c = 0; c < 3; c++) out[c] = (colour[c] as number) * shade;
  };
}

function band(value: number, half: number, soft: number): number {
  return smoothstep(-half - soft, -half + soft, value) * smoothstep(half + soft, half - soft, value);
}
