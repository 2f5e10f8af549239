import { randomFrom } from "../../pixels/noise";

export const GRAIN_SIDE = 512;

/** A megabyte each, the longest unused first. All styles at one size of print have thirteen, the papers twenty-five between them. */
const tiles = new Map<number, Float32Array>();
const MOST_KEPT = 26;

/** A square of film grain with mean 0 and deviation 1 that meets itself at its edges; `size` is the diameter of a clump in px. Kept, for it takes longer to make than to use. */
export function grainTile(size: number): Float32Array {
  const key = Math.round(size * 20);
  const tile = tiles.get(key) ?? makeTile(key / 20);
  tiles.delete(key);
  tiles.set(key, tile);
  const [longestUnused] = tiles.keys();
  if (tiles.size > MOST_KEPT && longestUnused !== undefined) tiles.delete(longestUnused);
  return tile;
}

function makeTile(size: number): Float32Array {
  const random = randomFrom(1839);
  // The sum of three even numbers is close enough to a Gaussian for grain.
  const white = Float32Array.from({ length: GRAIN_SIDE ** 2 }, () => random() + random() + random() - 1.5);
  const weights = clumpOf(size);
  const soft = spread(spread(white, weights, 1), weights, GRAIN_SIDE);
  // What is finer than a clump never quite goes away, or large grain looks like cloud.
  const grain = soft.map((value, i) => value + 0.1 * (white[i] as number));
  let squares = 0;
  for (const value of grain) squares += value * value;
  const gain = 1 / Math.sqrt(squares / grain.length);
  return grain.map((value) => value * gain);
}

/** Half of a Gaussian whose deviation is 0.4 of the clump, with sides that sum to 1. */
function clumpOf(size: number): number[] {
  const sigma = 0.4 * size;
  const half = Array.from({ length: Math.max(1, Math.ceil(2.5 * sigma)) + 1 }, (_, n) =>
    Math.exp(-(n * n) / (2 * sigma * sigma)),
  );
  const sum = 2 * half.reduce((total, value) => total + value, 0) - 1;
  return half.map((value) => value / sum);
}

/** Smears the square along one axis (`step` 1 is across, the side is down), around its edges. */
function spread(from: Float32Array, weights: number[], step: number): Float32Array {
  const last = GRAIN_SIDE - 1;
  return from.map((value, i) => {
    const along = step === 1 ? i & last : (i / GRAIN_SIDE) | 0;
    const start = i - along * step;
    let sum = value * (weights[0] as number);
    for (let n = 1; n < weights.length; n++) {
      const before = from[start + ((along - n) & last) * step] as number;
      sum += (weights[n] as number) * (before + (from[start + ((along + n) & last) * step] as number));
    }
    return sum;
  });
}
