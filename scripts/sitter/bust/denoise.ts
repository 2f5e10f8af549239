import type { Geometry } from "./geometry-pass";
import type { LightMap } from "./light-pass";
import { read } from "./numbers";

/** The cubic B-spline's weights at 0, 1 and 2 steps. */
const KERNEL = [0.375, 0.25, 0.0625] as const;

/**
 * Smooths sampled light without carrying it over an edge: the à-trous wavelet filter guided by depth and normals
 * (Dammertz et al. 2010). Each pass reads neighbours `step` cells apart, so a few small ones reach far.
 */
export function smoothLight(map: LightMap, geometry: Geometry, pixelCm: number, steps: readonly number[]): LightMap {
  return steps.reduce((current, step) => smoothOnce(current, geometry, pixelCm, step), map);
}

function smoothOnce(map: LightMap, { normals, depth }: Geometry, pixelCm: number, step: number): LightMap {
  const { width, height, channels, values, pixels } = map;
  const smoothed = new Float32Array(values.length);
  const depthScale = 1 / (pixelCm * 8 * step);
  for (let cell = 0; cell < pixels.length; cell++) {
    const p = pixels[cell] as number; // in bounds by the loop
    if (p < 0) continue;
    const nx = read(normals, p * 3);
    const ny = read(normals, p * 3 + 1);
    const nz = read(normals, p * 3 + 2);
    const here = read(depth, p);
    const i = cell % width;
    const j = (cell - i) / width;
    const at = cell * channels;
    let total = 0;
    for (let b = -2; b <= 2; b++) {
      const jj = j + b * step;
      if (jj < 0 || jj >= height) continue;
      for (let a = -2; a <= 2; a++) {
        const ii = i + a * step;
        if (ii < 0 || ii >= width) continue;
        const other = jj * width + ii;
        const q = pixels[other] as number; // in bounds by the two checks above
        if (q < 0) continue;
        const alike = nx * read(normals, q * 3) + ny * read(normals, q * 3 + 1) + nz * read(normals, q * 3 + 2);
        const apart = Math.abs(here - read(depth, q)) * depthScale;
        if (apart > 1.5 || alike < 0.3) continue;
        const weight = kernel(a) * kernel(b) * alike ** 6 * Math.exp(-apart * apart * 2);
        total += weight;
        for (let c = 0; c < channels; c++) {
          smoothed[at + c] = read(smoothed, at + c) + weight * read(values, other * channels + c);
        }
      }
    }
    for (let c = 0; c < channels; c++) smoothed[at + c] = read(smoothed, at + c) / total;
  }
  return { ...map, values: smoothed };
}

function kernel(offset: number): number {
  return offset === 0 ? KERNEL[0] : offset === 1 || offset === -1 ? KERNEL[1] : KERNEL[2];
}
