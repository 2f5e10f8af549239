import type { ColourGrid } from "./colour-grid";
import { UNKNOWN } from "./trimap";

/** Regularises a window's colour covariance; small, so that a single hair may bend the line. */
const EPSILON = 5e-5 / 9;
/** A cell's neighbours in the matrix: everything that shares a 3×3 window with it. */
export const STENCIL = 25;

export type Laplacian = {
  /** Cells to be solved, in reading order, and the place of each cell among them (-1: not asked). */
  cells: Int32Array;
  placeOf: Int32Array;
  /** One row of 5×5 weights around each of them. */
  rows: Float32Array;
  /** Middle cells of the windows that touch them; nine numbers each: the inverse covariance (rr rg rb gg gb bb), then the means. */
  windows: Int32Array;
  lines: Float32Array;
};

/** Offsets of a 3×3 window's cells in a grid of this width. */
export function windowOffsets(width: number): number[] {
  return [-width - 1, -width, -width + 1, -1, 0, 1, width - 1, width, width + 1];
}

/**
 * The matting Laplacian over 3×3 windows that touch an unknown cell (Levin, Lischinski and Weiss 2008, "A Closed-Form
 * Solution to Natural Image Matting", equation 12): within a window, alpha is a line in colour.
 */
export function buildLaplacian(colours: ColourGrid, kind: Uint8Array): Laplacian {
  const { width, height } = colours;
  const placeOf = new Int32Array(width * height).fill(-1);
  const cells = Int32Array.from(kind.keys().filter((cell) => kind[cell] === UNKNOWN));
  cells.forEach((cell, place) => (placeOf[cell] = place));
  const offsets = windowOffsets(width);
  const windows: number[] = [];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const middle = y * width + x;
      if (offsets.some((offset) => (placeOf[middle + offset] as number) >= 0)) windows.push(middle);
    }
  }
  const laplacian: Laplacian = {
    cells,
    placeOf,
    rows: new Float32Array(cells.length * STENCIL),
    windows: Int32Array.from(windows),
    lines: new Float32Array(windows.length * 9),
  };
  const spread = new Float64Array(27);
  laplacian.windows.forEach((middle, window) => {
    const line = laplacian.lines.subarray(window * 9, window * 9 + 9);
    fitWindow(colours, middle, offsets, spread, line);
    addWindow(laplacian, middle, offsets, spread, line);
  });
  return laplacian;
}

/** Writes the window's colours less their mean to `spread` (r, g, b of each cell) and its inverse covariance and means to `line`. */
function fitWindow(
  { red, green, blue }: ColourGrid,
  middle: number,
  offsets: number[],
  spread: Float64Array,
  line: Float32Array,
) {
  let meanR = 0;
  let meanG = 0;
  let meanB = 0;
  for (let k = 0; k < 9; k++) {
    const cell = middle + (offsets[k] as number);
    meanR += spread[k * 3] = red[cell] as number;
    meanG += spread[k * 3 + 1] = green[cell] as number;
    meanB += spread[k * 3 + 2] = blue[cell] as number;
  }
  meanR /= 9;
  meanG /= 9;
  meanB /= 9;
  let rr = EPSILON;
  let rg = 0;
  let rb = 0;
  let gg = EPSILON;
  let gb = 0;
  let bb = EPSILON;
  for (let k = 0; k < 27; k += 3) {
    const r = (spread[k] = (spread[k] as number) - meanR);
    const g = (spread[k + 1] = (spread[k + 1] as number) - meanG);
    const b = (spread[k + 2] = (spread[k + 2] as number) - meanB);
    rr += (r * r) / 9;
    rg += (r * g) / 9;
    rb += (r * b) / 9;
    gg += (g * g) / 9;
    gb += (g * b) / 9;
    bb += (b * b) / 9;
  }
  const cofactorR = gg * bb - gb * gb;
  const cofactorG = rb * gb - rg * bb;
  const cofactorB = rg * gb - rb * gg;
  const share = 1 / (rr * cofactorR + rg * cofactorG + rb * cofactorB);
  line[0] = cofactorR * share;
  line[1] = cofactorG * share;
  line[2] = cofactorB * share;
  line[3] = (rr * bb - rb * rb) * share;
  line[4] = (rg * rb - rr * gb) * share;
  line[5] = (rr * gg - rg * rg) * share;
  line[6] = meanR;
  line[7] = meanG;
  line[8] = meanB;
}

function addWindow(
  { placeOf, rows }: Laplacian,
  middle: number,
  offsets: number[],
  spread: Float64Array,
  line: Float32Array,
) {
  const [rr, rg, rb, gg, gb, bb] = line as unknown as [number, number, number, number, number, number];
  for (let a = 0; a < 9; a++) {
    const place = placeOf[middle + (offsets[a] as number)] as number;
    if (place < 0) continue;
    const r = spread[a * 3] as number;
    const g = spread[a * 3 + 1] as number;
    const b = spread[a * 3 + 2] as number;
    const p = rr * r + rg * g + rb * b;
    const q = rg * r + gg * g + gb * b;
    const s = rb * r + gb * g + bb * b;
    // The row's own cell stands at 2, 2 of its 5×5 weights.
    const start = place * STENCIL + (2 - Math.floor(a / 3)) * 5 + 2 - (a % 3);
    for (let k = 0; k < 9; k++) {
      const alike =
        1 + p * (spread[k * 3] as number) + q * (spread[k * 3 + 1] as number) + s * (spread[k * 3 + 2] as number);
      const at = start + Math.floor(k / 3) * 5 + (k % 3);
      rows[at] = (rows[at] as number) + (a === k ? 1 : 0) - alike / 9;
    }
  }
}
