import type { Layer } from "./layer";

/** A leaf, flake or pebble too small to have a shape: place in widths, side in px of the layer, straight colour. */
export type Dab = { x: number; y: number; side: number; opacity: number; tone: [number, number, number] };

/**
 * Strews small square dabs over a layer. Once the lens has thrown it out of focus every dab is a disc, and thousands of
 * them are what leaves, gravel or water look like in a photograph, which no smooth noise does.
 * `next` fills the dab and answers false to leave it out.
 */
export function addDabs({ width, height, planes }: Layer, count: number, next: (dab: Dab) => boolean): void {
  const dab: Dab = { x: 0, y: 0, side: 1, opacity: 1, tone: [0, 0, 0] };
  for (let n = 0; n < count; n++) {
    if (!next(dab)) continue;
    const half = dab.side / 2;
    const left = Math.max(0, Math.round(dab.x * width - half));
    const top = Math.max(0, Math.round(dab.y * width - half));
    const right = Math.min(width, left + Math.max(1, Math.round(dab.side)));
    const bottom = Math.min(height, top + Math.max(1, Math.round(dab.side)));
    const rest = 1 - dab.opacity;
    for (let row = top; row < bottom; row++) {
      for (let i = row * width + left; i < row * width + right; i++) {
        for (let c = 0; c < 3; c++) {
          const plane = planes[c] as Float32Array;
          plane[i] = (plane[i] as number) * rest + (dab.tone[c] as number) * dab.opacity;
        }
        planes[3][i] = (planes[3][i] as number) * rest + dab.opacity;
      }
    }
  }
}

/** Writes a mixture of two colours, times a level, to a dab. */
export function toneDab(dab: Dab, from: readonly number[], to: readonly number[], share: number, level: number): void {
  for (let c = 0; c < 3; c++) {
    const tone = (from[c] as number) + ((to[c] as number) - (from[c] as number)) * share;
    dab.tone[c] = tone * level;
  }
}
