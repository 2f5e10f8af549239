import { cranium } from "./head";
import { bell, mix, smoothstep } from "./numbers";
import { carve, ellipsoid, join } from "./sdf";

const { abs, atan2, max, sin, sqrt } = Math;

/** Hair parted in the middle, swept over the ears into a coiled bun. Answers `beyond` where it is certainly farther. */
export function hairBun(x: number, y: number, z: number, side: number, beyond: number): number {
  return join(swept(x, y, z, side, beyond + 1), bun(side, y - 17.2, z + 11, beyond + 1), 0.7);
}

function swept(x: number, y: number, z: number, side: number, beyond: number): number {
  const hairline = -(z - 8.0) * 0.82 + (y - 17.1) * 0.572 - 0.22 * max(0, x - 2.5) * smoothstep(14, 11, y);
  const nape = y - mix(9.2, 4.6, smoothstep(2.2, -4, z));
  const bare = join(hairline, nape, 1.8) * 0.9;
  if (-bare > beyond) return beyond;
  let d = join(cranium(x, y, z, 0.7), ellipsoid(x - 5.6, y - 12.8, z + 1.6, 2.4, 4.2, 5.2), 2.2);
  if (d - 0.2 > beyond) return beyond;

  const angle = atan2(x, y - 16.8 + 0.08 * (z + 10.5));
  const wave = 0.05 * sin(z * 0.5 + angle * 2) + 0.035 * sin(z * 0.83 - angle * 3 + 2);
  const wander = angle + wave + 0.015 * sin(z * 1.5 + angle * 6);
  const lock = abs(sin(wander * 8 + 0.25));
  const strand = abs(sin(wander * 22 + 0.5 * sin(z * 0.5)));
  d -= 0.17 * sqrt(lock * lock + 0.04) + 0.07 * strand - 0.11;
  d += 0.22 * bell(side, 0.3) * smoothstep(15, 18, y) * smoothstep(-5, -1, z); // the part
  return carve(d, bare, 0.9);
}

/** A coil of strands wound around the axis that runs through both ears. */
function bun(x: number, y: number, z: number, beyond: number): number {
  const d = ellipsoid(x, y, z, 4.1, 4.0, 3.3);
  if (d - 0.3 > beyond) return beyond;
  const radius = sqrt(z * z + y * y);
  const angle = atan2(y, z);
  const turn = abs(sin(angle + radius + 0.12 * x * x));
  const strand = abs(sin(angle * 4 + radius * 4 + 0.48 * x * x));
  return d - 0.42 * sqrt(turn * turn + 0.02) - 0.08 * strand + 0.25;
}
