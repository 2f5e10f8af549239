import { clamp } from "../pixels/scalar";
import type { ColourGrid } from "./colour-grid";
import { windowOffsets, type Laplacian } from "./laplacian";
import { PERSON, UNKNOWN } from "./trimap";

/** Alpha is stretched a little, so that nearly nothing becomes nothing and nearly all becomes all. */
const ENDS = { low: 0.06, high: 0.97 };
const STEP = 1 / 255;

/** Writes the alpha of row `y` to `out`, 0..1. */
export type AlphaReader = (y: number, out: Float32Array) => void;

/**
 * Alpha at any size of the picture: every window's line in colour (the closed-form model) is averaged over the windows of a
 * cell, and the cell's line then reads the picture's own pixels. This is what brings single hairs back from a coarse grid.
 */
export function alphaReader(
  { rgb, width, height }: { rgb: Uint8Array; width: number; height: number },
  { colours, lines, kind }: { colours: ColourGrid; lines: Float32Array; kind: Uint8Array },
  pxPerCell: number,
): AlphaReader {
  const { width: gridWidth, height: gridHeight } = colours;
  const perPx = 1 / pxPerCell;
  return (y, out) => {
    const gridY = clamp((Math.min(y, height - 1) + 0.5) * perPx - 0.5, 0, gridHeight - 1.001);
    const row = gridY | 0;
    const v = gridY - row;
    for (let x = 0, at = y * width * 3; x < width; x++, at += 3) {
      const gridX = clamp((x + 0.5) * perPx - 0.5, 0, gridWidth - 1.001);
      const column = gridX | 0;
      const cell = row * gridWidth + column;
      const sure = kind[cell] as number;
      if (
        sure !== UNKNOWN &&
        sure === kind[cell + 1] &&
        sure === kind[cell + gridWidth] &&
        sure === kind[cell + gridWidth + 1]
      ) {
        out[x] = sure === PERSON ? 1 : 0;
        continue;
      }
      const u = gridX - column;
      const top = cell * 4;
      const bottom = (cell + gridWidth) * 4;
      const red = (rgb[at] as number) * STEP;
      const green = (rgb[at + 1] as number) * STEP;
      const blue = (rgb[at + 2] as number) * STEP;
      const a = along(lines, top, red, green, blue) * (1 - u) + along(lines, top + 4, red, green, blue) * u;
      const b = along(lines, bottom, red, green, blue) * (1 - u) + along(lines, bottom + 4, red, green, blue) * u;
      out[x] = clamp((a * (1 - v) + b * v - ENDS.low) / (ENDS.high - ENDS.low), 0, 1);
    }
  };
}

function along(lines: Float32Array, at: number, red: number, green: number, blue: number): number {
  return (
    (lines[at] as number) * red +
    (lines[at + 1] as number) * green +
    (lines[at + 2] as number) * blue +
    (lines[at + 3] as number)
  );
}

/** Slope (r, g, b) and offset of alpha in colour, for every cell. */
export function cellLines(colours: ColourGrid, { windows, lines }: Laplacian, alpha: Float32Array): Float32Array {
  const { width, height, red, green, blue } = colours;
  const offsets = windowOffsets(width);
  const sums = new Float32Array(width * height * 4);
  const count = new Float32Array(width * height);
  windows.forEach((middle, window) => {
    const [rr, rg, rb, gg, gb, bb, meanR, meanG, meanB] = lines.subarray(window * 9, window * 9 + 9) as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    let r = 0;
    let g = 0;
    let b = 0;
    let mean = 0;
    for (const offset of offsets) {
      const cell = middle + offset;
      const a = alpha[cell] as number;
      mean += a / 9;
      r += (((red[cell] as number) - meanR) * a) / 9;
      g += (((green[cell] as number) - meanG) * a) / 9;
      b += (((blue[cell] as number) - meanB) * a) / 9;
    }
    const slopeR = rr * r + rg * g + rb * b;
    const slopeG = rg * r + gg * g + gb * b;
    const slopeB = rb * r + gb * g + bb * b;
    const offsetOfLine = mean - slopeR * meanR - slopeG * meanG - slopeB * meanB;
    for (const offset of offsets) {
      const at = (middle + offset) * 4;
      sums[at] = (sums[at] as number) + slopeR;
      sums[at + 1] = (sums[at + 1] as number) + slopeG;
      sums[at + 2] = (sums[at + 2] as number) + slopeB;
      sums[at + 3] = (sums[at + 3] as number) + offsetOfLine;
      count[middle + offset] = (count[middle + offset] as number) + 1;
    }
  });
  for (let cell = 0; cell < count.length; cell++) {
    const share = count[cell] as number;
    if (share === 0) sums[cell * 4 + 3] = alpha[cell] as number;
    else for (let k = cell * 4; k < cell * 4 + 4; k++) sums[k] = (sums[k] as number) / share;
  }
  return sums;
}
