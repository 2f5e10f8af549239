import type { Planes, Size } from "./planes";

/** Reads a plane between its pixels; `x`, `y` in its own px, copied edges. */
export function sampleAt(plane: Float32Array, { width, height }: Size, x: number, y: number): number {
  const gx = x < 0.5 ? 0 : x > width - 0.5 ? width - 1 : x - 0.5;
  const gy = y < 0.5 ? 0 : y > height - 0.5 ? height - 1 : y - 0.5;
  const column = gx | 0;
  const row = gy | 0;
  const right = column < width - 1 ? 1 : 0;
  const under = row < height - 1 ? width : 0;
  const at = row * width + column;
  const u = gx - column;
  const v = gy - row;
  const top = (plane[at] as number) * (1 - u) + (plane[at + right] as number) * u;
  const bottom = (plane[at + under] as number) * (1 - u) + (plane[at + under + right] as number) * u;
  return top * (1 - v) + bottom * v;
}

/** The same for three channels at once, into `out`. */
export function sampleColour({ width, height, channels }: Planes, x: number, y: number, out: Float32Array): void {
  const gx = x < 0.5 ? 0 : x > width - 0.5 ? width - 1 : x - 0.5;
  const gy = y < 0.5 ? 0 : y > height - 0.5 ? height - 1 : y - 0.5;
  const column = gx | 0;
  const row = gy | 0;
  const right = column < width - 1 ? 1 : 0;
  const under = row < height - 1 ? width : 0;
  const at = row * width + column;
  const u = gx - column;
  const v = gy - row;
  for (let c = 0; c < 3; c++) {
    const plane = channels[c] as Float32Array;
    const top = (plane[at] as number) * (1 - u) + (plane[at + right] as number) * u;
    const bottom = (plane[at + under] as number) * (1 - u) + (plane[at + under + right] as number) * u;
    out[c] = top * (1 - v) + bottom * v;
  }
}
