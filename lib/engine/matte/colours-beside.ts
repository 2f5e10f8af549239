import { softBlur } from "../pixels/blur";
import { clamp } from "../pixels/scalar";
import type { ColourGrid } from "./colour-grid";

/** Deviations of the blurs, face heights: narrow where that finds cells, wide where it does not. */
const SCALES = [0.05, 0.16] as const;

/** The colour of the nearest cells of one `sort` (person or background) for every cell; its own where there are none. */
export function coloursBeside(
  { width, height, red, green, blue }: ColourGrid,
  kind: Uint8Array,
  sort: number,
  faceHeightCells: number,
): [Float32Array, Float32Array, Float32Array] {
  const sure = Float32Array.from(kind, (value) => (value === sort ? 1 : 0));
  const blur = (plane: Float32Array) => SCALES.map((share) => softBlur(plane, width, height, share * faceHeightCells));
  const weights = blur(sure);
  return [red, green, blue].map((plane) => {
    const sums = blur(plane.map((value, cell) => value * (sure[cell] as number)));
    return plane.map((value, cell) => {
      const narrow = clamp(8 * (weights[0]?.[cell] as number), 0, 1);
      const from = (n: number) => (sums[n]?.[cell] as number) / Math.max(1e-4, weights[n]?.[cell] as number);
      return (weights[1]?.[cell] as number) < 1e-4 ? value : narrow * from(0) + (1 - narrow) * from(1);
    });
  }) as [Float32Array, Float32Array, Float32Array];
}
