import { length3, read, type Vec3 } from "./numbers";
import { ditherAt } from "./noise";
import { readGrid } from "./distance-grid";
import type { AimedLight } from "./lights";
import type { Solid } from "./solid";

/** Samples are taken in so many turns; the later ones only where the first did not settle the matter. */
export const TURNS = 4;
const GOLDEN = 0.6180339887;

/** How far a shadow ray runs until plaster stops it, cm; 0 when nothing does within `reach`. */
export function blockedAt(
  solid: Solid,
  x: number,
  y: number,
  z: number,
  dx: number,
  dy: number,
  dz: number,
  reach: number,
): number {
  let t = 0.12;
  for (let i = 0; i < 48 && t <= reach; i++) {
    // Detail throws its shadow near by; farther off only the large forms matter, and the coarse grid has those.
    const grid = t < 2.5 ? solid.head : solid.body;
    let d = readGrid(grid, x + dx * t, y + dy * t, z + dz * t);
    if (Number.isNaN(d) && t < 2.5) d = readGrid(solid.body, x + dx * t, y + dy * t, z + dz * t);
    if (Number.isNaN(d)) return 0; // left the body's grid, and nothing stands beyond it
    if (d < 0.015) return t;
    t += Math.max(0.1 + 0.05 * t, d * 0.95);
  }
  return 0;
}

/** A point just off the surface with its normal, and two numbers of 0 to 1 that differ from its neighbours'. */
export type Spot = { x: number; y: number; z: number; normal: Vec3; dither: number; dither2: number };

/** Lifts a spot off the plaster far enough that the grid's error cannot shadow it. */
export function placeSpot(spot: Spot, points: Float32Array, normals: Float32Array, pixel: number): void {
  const nx = read(normals, pixel * 3);
  const ny = read(normals, pixel * 3 + 1);
  const nz = read(normals, pixel * 3 + 2);
  spot.normal[0] = nx;
  spot.normal[1] = ny;
  spot.normal[2] = nz;
  spot.x = read(points, pixel * 3) + nx * 0.16;
  spot.y = read(points, pixel * 3 + 1) + ny * 0.16;
  spot.z = read(points, pixel * 3 + 2) + nz * 0.16;
}

export function ditherSpot(spot: Spot, i: number, j: number): void {
  spot.dither = ditherAt(i, j);
  spot.dither2 = ditherAt(i + 47, j + 17);
}

/**
 * The share of a light that a spot sees, 0 to 1. A golden-angle spiral over the disc; in a penumbra, where the first
 * turn of samples disagrees, up to `turns` of them are taken.
 */
export function visibleShare(solid: Solid, light: AimedLight, spot: Spot, samples: number, turns: number): number {
  const { normal, x, y, z } = spot;
  const { toward, across, along, radius } = light;
  let weights = 0;
  let seen = 0;
  let taken = 0;
  for (let turn = 0; turn < turns; turn++) {
    for (let s = turn; s < samples * TURNS; s += TURNS) {
      const r = Math.sqrt((s + spot.dither) / (samples * TURNS)) * radius;
      const angle = 2 * Math.PI * (s * GOLDEN + spot.dither2);
      const u = r * Math.cos(angle);
      const v = r * Math.sin(angle);
      let dx = toward[0] + across[0] * u + along[0] * v;
      let dy = toward[1] + across[1] * u + along[1] * v;
      let dz = toward[2] + across[2] * u + along[2] * v;
      const unit = 1 / length3(dx, dy, dz);
      dx *= unit;
      dy *= unit;
      dz *= unit;
      taken++;
      // Light wraps a little round the turn of a form, since plaster lets it in.
      const weight = normal[0] * dx + normal[1] * dy + normal[2] * dz + 0.12;
      if (weight <= 0) continue;
      weights += weight;
      if (blockedAt(solid, x, y, z, dx, dy, dz, 48) === 0) seen += weight;
    }
    if (seen < weights * 0.02 || seen > weights * 0.98) break;
  }
  return seen / Math.max(weights, 0.07 * taken);
}
