import type { Film } from "@/lib/domain/recipe-film";
import { hash01 } from "../../pixels/noise";
import { GRAIN_SIDE, grainTile } from "./grain";

/** Below this diameter in px a clump is finer than a pixel, and a pixel averages several of them. */
const FINEST = 1;

/** Fills `clumps` with the grain of the three layers at a pixel: mean 0, deviation 1 at full size, less where pixels average clumps. */
export type FilmGrain = (x: number, y: number, clumps: Float32Array) => void;

export function filmGrain({ amount, size, colour }: Film["grain"], width: number, seed: number): FilmGrain | null {
  if (amount === 0) return null;
  const wanted = (size * width) / 1024;
  const tile = grainTile(Math.max(FINEST, wanted));
  const mask = GRAIN_SIDE - 1;
  const left = Int32Array.from({ length: 4 }, (_, n) => hash01(n, 11, seed) * GRAIN_SIDE);
  const top = Int32Array.from({ length: 4 }, (_, n) => hash01(n, 12, seed) * GRAIN_SIDE);
  const averaged = Math.min(1, wanted / FINEST);
  const shared = averaged * Math.sqrt(1 - colour);
  const own = averaged * Math.sqrt(colour);
  const at = (n: number, x: number, y: number) => {
    const row = (y + (top[n] as number)) & mask;
    return tile[row * GRAIN_SIDE + ((x + (left[n] as number)) & mask)] as number;
  };
  return (x, y, clumps) => {
    const common = shared * at(3, x, y);
    for (let c = 0; c < 3; c++) clumps[c] = common + (own > 0 ? own * at(c, x, y) : 0);
  };
}
