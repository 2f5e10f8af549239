import { cranium } from "./head";
import { bell, mix, smoothstep } from "./numbers";
import { carve, ellipsoid, join } from "./sdf";

const { abs, atan2, sin, sqrt } = Math;

/** Short hair swept back from a side part, carved in locks. Answers `beyond` where the hair is certainly farther. */
export function hairShort(x: number, y: number, z: number, side: number, beyond: number): number {
  const hairline = -(z - 8.2) * 0.82 + (y - 17.1) * 0.572 - 0.9 * bell(x - 4.6, 1.6) * smoothstep(13, 17, y);
  const nape = y - mix(9.6, 4.2, smoothstep(2, -4.5, z)) - smoothstep(-1, -3, z) * 0.015 * x * x;
  const bare = join(hairline, nape, 1.5) * 0.9;
  if (-bare > beyond) return beyond;
  let d = join(cranium(x, y, z, 0.75), ellipsoid(side - 0.3, y - 15.8, z - 1.1, 6.6, 7.3, 8.0), 2);
  if (d - 0.25 > beyond) return beyond;

  // Locks run along the angle around the part, and meander as combed hair does.
  const angle = atan2(side - 1.5, y - 14.5 + 0.12 * z);
  const along = z * 0.9 - (y - 15) * 0.15;
  const wander = angle + 0.1 * sin(along * 0.55 + angle * 4) + 0.05 * sin(along * 1.3 - angle * 7 + 1);
  const lock = abs(sin(wander * 9 + 0.6 * sin(along * 0.8)));
  const strand = abs(sin(wander * 23 + along * 0.35));
  d -= 0.3 * sqrt(lock * lock + 0.02) + 0.09 * strand - 0.2;
  return carve(d, bare, 0.9);
}
