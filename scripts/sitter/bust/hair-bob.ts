import { cranium } from "./head";
import { smoothstep } from "./numbers";
import { carve, ellipsoid, intersect, join } from "./sdf";

const { abs, atan2, max, sin, sqrt } = Math;

/** A bell of straight hair with a fringe, its tips turned in. Answers `beyond` where it is certainly farther. */
export function hairBob(x: number, y: number, z: number, side: number, beyond: number): number {
  // The window that the fringe and the sides leave for the face; inside it there is no hair to ask for.
  const sides = x - 5.5 + 0.13 * max(0, 10.5 - y);
  const fringe = y - 14.4 - 0.015 * x * x;
  if (-(max(sides, fringe + 0.11, 2 - z) + 0.85) > beyond) return beyond;
  let d = join(cranium(x, y, z, 0.95), ellipsoid(x, y - 9.6, z + 2.3, 8.2, 8.6, 7.8), 3);
  if (d - 0.15 > beyond) return beyond;
  const angle = atan2(side, z + 2.5) + 0.02 * sin(y * 0.38 + side * 0.3) + 0.008 * sin(y * 0.9 + 2);
  const lock = abs(sin(angle * 11 + 0.8 * sin(angle * 3)));
  const strand = abs(sin(angle * 31 + 0.4 * sin(y * 0.4)));
  d -= (0.15 * sqrt(lock * lock + 0.03) + 0.06 * strand) * smoothstep(22.5, 17, y) - 0.1;

  const opening = intersect(sides, fringe + 0.1 * sqrt(lock * lock + 0.03), 2.2);
  d = carve(d, intersect(opening, 2 - z, 1.2), 0.5);
  return intersect(d, 3.6 - y - 0.12 * z, 1.1);
}
