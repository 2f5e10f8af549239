import { softBlur } from "./blur";

/** From this deviation on three box means are as good: their steps in size are fine enough. */
const WIDE = 4;

/** A Gaussian of any deviation (px), also below one px, for what must look the same at every size; copied edges. */
export function gaussian(plane: Float32Array, width: number, height: number, sigma: number): Float32Array {
  if (sigma < 0.2) return Float32Array.from(plane);
  if (sigma >= WIDE) return softBlur(plane, width, height, sigma);
  const weights = halfKernel(sigma);
  const reach = weights.length - 1;
  const across = new Float32Array(plane.length);
  const padded = new Float32Array(width + 2 * reach);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    padded.set(plane.subarray(row, row + width), reach);
    padded.fill(plane[row] as number, 0, reach);
    padded.fill(plane[row + width - 1] as number, reach + width);
    for (let x = 0; x < width; x++) {
      const at = x + reach;
      let sum = (padded[at] as number) * (weights[0] as number);
      for (let n = 1; n <= reach; n++) {
        sum += (weights[n] as number) * ((padded[at - n] as number) + (padded[at + n] as number));
      }
      across[row + x] = sum;
    }
  }
  const out = new Float32Array(plane.length);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let n = -reach; n <= reach; n++) {
      const from = Math.min(height - 1, Math.max(0, y + n)) * width;
      const weight = weights[Math.abs(n)] as number;
      for (let x = 0; x < width; x++) out[row + x] = (out[row + x] as number) + weight * (across[from + x] as number);
    }
  }
  return out;
}

/** From the middle outwards; both sides together sum to 1. */
function halfKernel(sigma: number): Float32Array {
  const half = Float32Array.from({ length: Math.ceil(2.6 * sigma) + 1 }, (_, n) =>
    Math.exp(-(n * n) / (2 * sigma * sigma)),
  );
  const sum = 2 * half.reduce((total, value) => total + value, 0) - 1;
  return half.map((value) => value / sum);
}
