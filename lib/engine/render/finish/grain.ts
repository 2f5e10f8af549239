import { softBlur } from "../../pixels/blur";
import { randomFrom } from "../../pixels/noise";

export const GRAIN_SIDE = 512;

const tiles = new Map<number, Float32Array>();

/** A square of film grain with mean 0 and deviation 1; `size` is the diameter of a clump in px. Made once a thread and size. */
export function grainTile(size: number): Float32Array {
  const key = Math.round(size * 20);
  const tile = tiles.get(key) ?? makeTile(key / 20);
  tiles.set(key, tile);
  return tile;
}

function makeTile(size: number): Float32Array {
  const random = randomFrom(1839);
  // The sum of three even numbers is close enough to a Gaussian for grain.
  const white = Float32Array.from({ length: GRAIN_SIDE ** 2 }, () => random() + random() + random() - 1.5);
  const soft = clumps(white, size);
  let squares = 0;
  for (const value of soft) squares += value * value;
  const gain = 1 / Math.sqrt(squares / soft.length);
  return soft.map((value) => value * gain);
}

/** Below two px a small cross softens enough; above, a blur of its size with what it took from the finest grain put back. */
function clumps(white: Float32Array, size: number): Float32Array {
  if (size > 2) {
    const wide = softBlur(white, GRAIN_SIDE, GRAIN_SIDE, size * 0.62);
    return wide.map((value, i) => value + 0.12 * (white[i] as number));
  }
  const side = GRAIN_SIDE;
  const share = 0.5 * (size - 0.8);
  return white.map((value, i) => {
    const left = white[(i + side * side - 1) % (side * side)] as number;
    const right = white[(i + 1) % (side * side)] as number;
    const up = white[(i + side * side - side) % (side * side)] as number;
    const down = white[(i + side) % (side * side)] as number;
    return value + share * (left + right + up + down);
  });
}
