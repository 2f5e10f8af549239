import type { Camera } from "./camera";
import { readGrid } from "./distance-grid";
import { length3, type Vec3 } from "./numbers";
import type { Field } from "./sdf";
import type { Solid } from "./solid";

/** Where a ray met the plaster: the point, and how far it travelled, cm. */
export type Hit = { x: number; y: number; z: number; travelled: number };

/** Half the depth of the space in front of and behind the sitter that can hold any of her. */
const DEPTH_CM = 32;
/** Closer than this the grid's error shows, and the exact field takes over. */
const HEAD_TRUST_CM = 0.35;
const BODY_TRUST_CM = 0.8;

/**
 * Follows the ray through a point of the picture (pixels) until it meets the sitter: sphere tracing (Hart 1996), on the
 * grids while the surface is far and on the exact field for the last steps. Answers whether it met her, where in `hit`.
 */
export function marchRay(solid: Solid, camera: Camera, px: number, py: number, hit: Hit): boolean {
  const { position, right, up, back } = camera;
  const a = (px - camera.width / 2) * camera.perPixel + camera.slopeX;
  const b = (camera.height / 2 - py) * camera.perPixel + camera.slopeY;
  let dx = right[0] * a + up[0] * b - back[0];
  let dy = right[1] * a + up[1] * b - back[1];
  let dz = right[2] * a + up[2] * b - back[2];
  const unit = 1 / length3(dx, dy, dz);
  dx *= unit;
  dy *= unit;
  dz *= unit;

  const close = Math.max(0.004, camera.pixelCm * 0.1);
  const end = camera.distance + DEPTH_CM + 8;
  let t = camera.distance - DEPTH_CM;
  let before = 0; // the field at the last exact step, and how long that step was; 0 when there was none
  let step = 0;
  for (let i = 0; i < 300 && t < end; i++) {
    const x = position[0] + dx * t;
    const y = position[1] + dy * t;
    const z = position[2] + dz * t;
    let trust = HEAD_TRUST_CM;
    let d = readGrid(solid.head, x, y, z);
    if (Number.isNaN(d)) {
      trust = BODY_TRUST_CM;
      d = readGrid(solid.body, x, y, z);
    }
    if (Number.isNaN(d)) {
      t += 1.5; // outside both grids: walk on until one of them begins
    } else if (d < trust) {
      d = solid.field(x, y, z);
      if (Math.abs(d) < close || i > 290) {
        hit.x = x;
        hit.y = y;
        hit.z = z;
        hit.travelled = t;
        return true;
      }
      step = stepTowards(d, before, step, close);
      before = d;
      t += step;
    } else {
      t += Math.max(0.12, d * 0.85 - trust * 0.4);
      before = 0;
    }
  }
  return false;
}

/**
 * The next step along a ray at field value d. The carved field is steeper than a true distance in places, so a first
 * step is cautious; a second one follows the slope just seen (secant), and one that went too far is taken back.
 */
function stepTowards(d: number, before: number, step: number, close: number): number {
  const slope = before > d && step > 0 ? (before - d) / step : 0;
  if (d < 0) return -Math.max(close, slope > 0 ? -d / slope : -d * 0.72);
  if (slope === 0) return Math.max(close, d * 0.72);
  return Math.max(close, Math.min(d / slope, d * 1.2 + 0.04));
}

/** The surface's direction, from four samples at the corners of a tetrahedron (Quilez, "Normals for an SDF"). */
export function surfaceNormal(field: Field, x: number, y: number, z: number, reach: number, out: Vec3): void {
  const a = field(x + reach, y - reach, z - reach);
  const b = field(x - reach, y - reach, z + reach);
  const c = field(x - reach, y + reach, z - reach);
  const d = field(x + reach, y + reach, z + reach);
  const nx = a - b - c + d;
  const ny = c + d - a - b;
  const nz = b - a - c + d;
  const unit = 1 / (length3(nx, ny, nz) || 1);
  out[0] = nx * unit;
  out[1] = ny * unit;
  out[2] = nz * unit;
}
