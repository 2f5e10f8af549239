import { mix, read, type Vec3 } from "./numbers";
import type { Field } from "./sdf";

/** Distances sampled on a lattice, cm: coarse to read, cheap to ask. */
export type DistanceGrid = {
  values: Float32Array;
  origin: Vec3;
  columns: number;
  rows: number;
  layers: number;
  perCm: number;
};

/** Points between two coarse nodes. */
const STRIDE = 4;

/**
 * Samples the field between two corners, a node every `step` cm. Cells far from the surface are interpolated from nodes
 * four times as coarse, since nobody reads them closely; those near it ask the field itself.
 */
export function bakeGrid(field: Field, from: Vec3, to: Vec3, step: number): DistanceGrid {
  const count = (axis: 0 | 1 | 2) => Math.ceil((to[axis] - from[axis]) / step / STRIDE) * STRIDE + 1;
  const grid: DistanceGrid = {
    values: new Float32Array(count(0) * count(1) * count(2)),
    origin: from,
    columns: count(0),
    rows: count(1),
    layers: count(2),
    perCm: 1 / step,
  };
  const ask = (i: number, j: number, k: number) => field(from[0] + i * step, from[1] + j * step, from[2] + k * step);
  const { values, columns, rows, layers } = grid;
  for (let k = 0; k < layers; k += STRIDE)
    for (let j = 0; j < rows; j += STRIDE)
      for (let i = 0; i < columns; i += STRIDE) values[(k * rows + j) * columns + i] = ask(i, j, k);

  const known = new Uint8Array(values.length);
  for (let k = 0; k + 1 < layers; k += STRIDE)
    for (let j = 0; j + 1 < rows; j += STRIDE)
      for (let i = 0; i + 1 < columns; i += STRIDE) fillCell(grid, known, ask, i, j, k, step * STRIDE * 1.5);
  return grid;
}

function fillCell(
  { values, columns, rows }: DistanceGrid,
  known: Uint8Array,
  ask: (i: number, j: number, k: number) => number,
  i0: number,
  j0: number,
  k0: number,
  far: number,
): void {
  const at = (i: number, j: number, k: number) => ((k0 + k) * rows + j0 + j) * columns + i0 + i;
  const corner = (q: number) => read(values, at((q & 1) * STRIDE, ((q >> 1) & 1) * STRIDE, (q >> 2) * STRIDE));
  const c0 = corner(0);
  const c1 = corner(1);
  const c2 = corner(2);
  const c3 = corner(3);
  const c4 = corner(4);
  const c5 = corner(5);
  const c6 = corner(6);
  const c7 = corner(7);
  const near = [c0, c1, c2, c3, c4, c5, c6, c7].some((d) => Math.abs(d) < far);
  for (let k = 0; k <= STRIDE; k++)
    for (let j = 0; j <= STRIDE; j++)
      for (let i = 0; i <= STRIDE; i++) {
        if (i % STRIDE === 0 && j % STRIDE === 0 && k % STRIDE === 0) continue;
        const a = at(i, j, k);
        if (known[a]) continue;
        if (near) {
          values[a] = ask(i0 + i, j0 + j, k0 + k);
          known[a] = 1;
          continue;
        }
        const u = i / STRIDE;
        const v = j / STRIDE;
        const front = mix(mix(c0, c1, u), mix(c2, c3, u), v);
        values[a] = mix(front, mix(mix(c4, c5, u), mix(c6, c7, u), v), k / STRIDE);
      }
}

/** The distance at a point by trilinear interpolation; NaN outside the grid, because it knows nothing there. */
export function readGrid(grid: DistanceGrid, x: number, y: number, z: number): number {
  const { values, origin, columns, rows, layers, perCm } = grid;
  const fx = (x - origin[0]) * perCm;
  const fy = (y - origin[1]) * perCm;
  const fz = (z - origin[2]) * perCm;
  if (!(fx >= 0 && fy >= 0 && fz >= 0 && fx < columns - 1 && fy < rows - 1 && fz < layers - 1)) return NaN;
  const i = fx | 0;
  const j = fy | 0;
  const k = fz | 0;
  const u = fx - i;
  const row = columns;
  const layer = columns * rows;
  const o = k * layer + j * row + i;
  const a = mix(read(values, o), read(values, o + 1), u);
  const b = mix(read(values, o + row), read(values, o + row + 1), u);
  const c = mix(read(values, o + layer), read(values, o + layer + 1), u);
  const d = mix(read(values, o + layer + row), read(values, o + layer + row + 1), u);
  const v = fy - j;
  return mix(mix(a, b, v), mix(c, d, v), fz - k);
}
