import { gaussian } from "./gaussian";
import { clamp } from "./scalar";

/** Steps of more than this (of 255) get no brighter rim: they are edges of things, not detail. */
const MOST = 24;

/**
 * Unsharp masking of luma on straight RGBA bytes, in place; the colours keep their hue, and what is transparent is left alone.
 * `sigma` in px, `amount` 1 adds the whole of what the blur took.
 */
export function sharpen(rgba: Uint8Array, width: number, height: number, sigma: number, amount: number): void {
  const luma = new Float32Array(width * height);
  for (let i = 0, at = 0; i < luma.length; i++, at += 4) {
    luma[i] = (54 * (rgba[at] as number) + 183 * (rgba[at + 1] as number) + 19 * (rgba[at + 2] as number)) >> 8;
  }
  const blurred = gaussian(luma, width, height, sigma);
  for (let i = 0, at = 0; i < luma.length; i++, at += 4) {
    if (rgba[at + 3] === 0) continue;
    const change = Math.round(amount * clamp((luma[i] as number) - (blurred[i] as number), -MOST, MOST));
    if (change === 0) continue;
    for (let c = at; c < at + 3; c++) rgba[c] = clamp((rgba[c] as number) + change, 0, 255);
  }
}
