import type { Flow } from "./flow";
import { emptyPlanes, lumaOf, type Planes } from "./planes";
import { ANGLES, LEVELS, sectorTable } from "./sectors";

/** How strictly the most even sector is preferred. */
const SHARPNESS = 4;
const STEADY = 255 * 0.35;

/**
 * Anisotropic Kuwahara filter (Kyprianidis, Kang and Döllner 2009): each pixel becomes the mean of those sectors around it that are
 * even, so that patches flatten and their borders stay. `radius` in px of the planes; the flow has their size.
 */
export function abstractPlanes(planes: Planes, flow: Flow, radius: number): Planes {
  if (radius < 0.8) return planes;
  const { width, height } = planes;
  const [red, green, blue] = planes.channels;
  const luma = lumaOf(planes);
  const out = emptyPlanes(planes);
  const [outRed, outGreen, outBlue] = out.channels;
  const table = sectorTable(radius);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const turn = Math.atan2(flow.y[i] as number, flow.x[i] as number) / Math.PI;
      const angle = Math.round((turn - Math.floor(turn)) * ANGLES) % ANGLES;
      const level = Math.round((flow.strength[i] as number) * (LEVELS - 1));
      const sectors = table[angle * LEVELS + level] ?? [];
      let sumRed = 0;
      let sumGreen = 0;
      let sumBlue = 0;
      let sum = 0;
      for (const { places, weights } of sectors) {
        let r = 0;
        let g = 0;
        let b = 0;
        let l = 0;
        let squares = 0;
        for (let n = 0; n < weights.length; n++) {
          const atX = x + (places[2 * n] as number);
          const atY = y + (places[2 * n + 1] as number);
          const at =
            (atY < 0 ? 0 : atY >= height ? height - 1 : atY) * width + (atX < 0 ? 0 : atX >= width ? width - 1 : atX);
          const weight = weights[n] as number;
          const light = luma[at] as number;
          r += weight * (red[at] as number);
          g += weight * (green[at] as number);
          b += weight * (blue[at] as number);
          l += weight * light;
          squares += weight * light * light;
        }
        const deviation = Math.sqrt(Math.max(0, squares - l * l));
        const unrest = 1 + (STEADY * deviation) ** SHARPNESS;
        const share = 1 / unrest;
        sumRed += share * r;
        sumGreen += share * g;
        sumBlue += share * b;
        sum += share;
      }
      outRed[i] = sumRed / sum;
      outGreen[i] = sumGreen / sum;
      outBlue[i] = sumBlue / sum;
    }
  }
  return out;
}
