import { fractalNoise, hash01 } from "../../pixels/noise";
import { resizePlane } from "../../pixels/resize-plane";
import { GRAIN_SIDE, grainTile } from "../finish/grain";
import { type Size, workSize } from "./planes";

/** Clouds: noise in about -1..1, `across` cells to the width. Worked out small, because it is smooth. */
export function clouds(size: Size, across: number, octaves: number, seed: number): Float32Array {
  const small = workSize(size, Math.min(256, Math.max(64, across * 2 ** octaves)));
  const plane = new Float32Array(small.width * small.height);
  for (let y = 0, i = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++, i++) {
      plane[i] = fractalNoise((across * x) / small.width, (across * y) / small.width, octaves, seed);
    }
  }
  return small.width === size.width ? plane : resizePlane(plane, small, size);
}

/** Fine tooth: mean 0 and deviation 1 at 1024 px and more, clumps of `grain` px of that; a smaller picture averages them. */
export function tooth({ width, height }: Size, grain: number, seed: number): Float32Array {
  const wanted = (grain * width) / 1024;
  const tile = grainTile(Math.max(1, wanted));
  const averaged = Math.min(1, wanted);
  const left = Math.floor(hash01(5, 6, seed) * GRAIN_SIDE);
  const top = Math.floor(hash01(7, 8, seed) * GRAIN_SIDE);
  const mask = GRAIN_SIDE - 1;
  const plane = new Float32Array(width * height);
  for (let y = 0, i = 0; y < height; y++) {
    const row = ((y + top) & mask) * GRAIN_SIDE;
    for (let x = 0; x < width; x++, i++) plane[i] = averaged * (tile[row + ((x + left) & mask)] as number);
  }
  return plane;
}

/** Linen in plain weave: threads over and under, none quite straight; 0 to 1, `threads` to the width. */
export function weave(size: Size, threads: number, seed: number): Float32Array {
  const { width, height } = size;
  const wander = clouds(size, 9, 2, seed + 31);
  const plane = new Float32Array(width * height);
  const step = (threads * Math.PI) / width;
  // A thread finer than two pixels cannot be drawn; it greys out instead of making a pattern of its own.
  const shown = Math.min(1, Math.max(0, width / threads / 2 - 0.5));
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const bent = 0.9 * (wander[i] as number);
      const warp = Math.sin(x * step + bent);
      const weft = Math.sin(y * step + 1.7 * bent);
      plane[i] = 0.5 + 0.5 * shown * (warp * weft > 0 ? warp * warp - 0.5 : weft * weft - 0.5);
    }
  }
  return plane;
}
