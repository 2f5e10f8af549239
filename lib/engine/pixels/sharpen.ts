import { clamp } from "./scalar";

/** Steps of more than this (of 255) get no brighter rim: they are edges of things, not detail. */
const MOST = 24;

/**
 * Unsharp masking of luma on straight RGBA bytes, in place; the colours keep their hue, and what is transparent is left alone.
 * `sigma` in px, `amount` 1 adds the whole of what the blur took.
 */
export function sharpen(rgba: Uint8Array, width: number, height: number, sigma: number, amount: number): void {
  const luma = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < luma.length; i++, at += 4) {
    luma[i] = (54 * (rgba[at] as number) + 183 * (rgba[at + 1] as number) + 19 * (rgba[at + 2] as number)) >> 8;
  }
  const blurred = blur(luma, width, height, sigma);
  for (let i = 0, at = 0; i < luma.length; i++, at += 4) {
    if (rgba[at + 3] === 0) continue;
    const change = Math.round(amount * clamp((luma[i] as number) - (blurred[i] as number), -MOST, MOST));
    if (change === 0) continue;
    for (let c = at; c < at + 3; c++) rgba[c] = clamp((rgba[c] as number) + change, 0, 255);
  }
}

/** A Gaussian as it is written, first along the rows, then down the columns: for the small deviations that sharpening wants. */
function blur(plane: Uint8Array, width: number, height: number, sigma: number): Float32Array {
  const taps = gaussian(sigma);
  const reach = taps.length - 1;
  const across = new Float32Array(plane.length);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let x = 0; x < width; x++) {
      let sum = (taps[0] as number) * (plane[row + x] as number);
      for (let n = 1; n <= reach; n++) {
        const left = x < n ? 0 : x - n;
        const right = x + n >= width ? width - 1 : x + n;
        sum += (taps[n] as number) * ((plane[row + left] as number) + (plane[row + right] as number));
      }
      across[row + x] = sum;
    }
  }
  const out = new Float32Array(plane.length);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let x = 0; x < width; x++) out[row + x] = (taps[0] as number) * (across[row + x] as number);
    for (let n = 1; n <= reach; n++) {
      const above = (y < n ? 0 : y - n) * width;
      const below = (y + n >= height ? height - 1 : y + n) * width;
      const tap = taps[n] as number;
      for (let x = 0; x < width; x++) {
        out[row + x] = (out[row + x] as number) + tap * ((across[above + x] as number) + (across[below + x] as number));
      }
    }
  }
  return out;
}

/** Weights from the middle outwards; both sides together sum to one. */
function gaussian(sigma: number): Float32Array {
  const half = Float32Array.from({ length: Math.max(2, Math.ceil(2.2 * sigma) + 1) }, (_, n) =>
    Math.exp(-(n * n) / (2 * sigma * sigma)),
  );
  const sum = half.reduce((total, weight, n) => total + (n === 0 ? weight : 2 * weight), 0);
  return half.map((weight) => weight / sum);
}
