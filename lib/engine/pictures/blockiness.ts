import { clamp } from "../pixels/scalar";
import type { Pixels } from "./pixels";

/** JPEG and most films code squares of this side. */
const BLOCK = 8;
/** At most this much of a picture is looked at, px a side. */
const PART_PX = 512;

/**
 * How much more a picture changes from one coded square to the next than within them: about 1 where nothing was
 * squeezed, 1.5 and more where the squares can be seen (after Z. Wang et al., "No-reference perceptual quality
 * assessment of JPEG compressed images", 2002). Where the squares begin is found out, so that a cropped and newly
 * written copy is measured alike. `x`, `y` is the middle of the part that is looked at.
 */
export function blockinessOf({ data, width, height }: Pixels, x: number, y: number): number {
  const [columns, rows] = [Math.min(PART_PX, width), Math.min(PART_PX, height)];
  const left = clamp(Math.round(x - columns / 2), 0, width - columns);
  const top = clamp(Math.round(y - rows / 2), 0, height - rows);
  const [across, down] = [new Float64Array(BLOCK), new Float64Array(BLOCK)];
  // Green alone is nearly luma, and the last row and column have no neighbour.
  const green = (column: number, row: number) => data[((top + row) * width + left + column) * 3 + 1] as number;
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const here = green(column, row);
      across[column % BLOCK] = (across[column % BLOCK] as number) + Math.abs(green(column + 1, row) - here);
      down[row % BLOCK] = (down[row % BLOCK] as number) + Math.abs(green(column, row + 1) - here);
    }
  }
  return Math.sqrt(peakOf(across) * peakOf(down));
}

/** The greatest of eight sums over the mean of the others. */
function peakOf(sums: Float64Array): number {
  const [most, all] = [Math.max(...sums), sums.reduce((total, value) => total + value, 0)];
  const others = (all - most) / (BLOCK - 1);
  return others > 0 ? most / others : 1;
}
