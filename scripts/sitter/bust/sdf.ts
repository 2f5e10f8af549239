import { clamp, length3 } from "./numbers";

/**
 * The sculptor's vocabulary: signed distances in centimetres, negative inside. Shapes and blends after Inigo Quilez,
 * "Distance functions" and "Smooth minimum" (iquilezles.org).
 */
export type Field = (x: number, y: number, z: number) => number;

/** Joins two bodies with a fillet of width k. Beyond a difference of k it is the plain minimum, exactly. */
export function join(a: number, b: number, k: number): number {
  const overlap = k - Math.abs(a - b);
  return (a < b ? a : b) - (overlap > 0 ? (overlap * overlap) / (4 * k) : 0);
}

/** Keeps what both bodies share, with the edge rounded over k. */
export function intersect(a: number, b: number, k: number): number {
  return -join(-a, -b, k);
}

/** Cuts b out of a, with the edge rounded over k. */
export function carve(a: number, b: number, k: number): number {
  return -join(-a, b, k);
}

/** Ellipsoid around the origin; the distance is exact on the surface and of first order beside it. */
export function ellipsoid(x: number, y: number, z: number, rx: number, ry: number, rz: number): number {
  const a = x / rx;
  const b = y / ry;
  const c = z / rz;
  const k = Math.sqrt(a * a + b * b + c * c);
  if (k < 1e-3) return -Math.min(rx, ry, rz);
  return (k * (k - 1)) / length3(a / rx, b / ry, c / rz);
}

/** A limb from a to b whose radius runs from ra to rb. */
export function limb(
  x: number,
  y: number,
  z: number,
  ax: number,
  ay: number,
  az: number,
  bx: number,
  by: number,
  bz: number,
  ra: number,
  rb: number,
): number {
  const px = x - ax;
  const py = y - ay;
  const pz = z - az;
  const dx = bx - ax;
  const dy = by - ay;
  const dz = bz - az;
  const t = clamp((px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz), 0, 1);
  return length3(px - dx * t, py - dy * t, pz - dz * t) - (ra + (rb - ra) * t);
}
