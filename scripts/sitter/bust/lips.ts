import type { Figure } from "./figure";
import { bell, length3, smoothstep } from "./numbers";
import { ellipsoid, join, limb } from "./sdf";

const REACH = 1;

/** Models the mouth: bow, lower lip, the line where they part, the groove under the nose, the corners, the hollow above the chin. */
export function withLips(d: number, figure: Figure, x: number, y: number, z: number, side: number): number {
  if (length3(x, y - 4.6, z - 8.4) - 3.4 > d + REACH) return d;
  const { lip, mouth, smile } = figure;
  const corner = smile * 9;
  const end = 2.2 * mouth;
  // Upper lip: two wings from the bow to the corners, and the small round body between them.
  d = join(d, limb(x, y, z, 0.42, 4.88, 8.64, end, 4.5 + corner, 7.5, 0.36 * lip, 0.14), 0.5);
  d = join(d, ellipsoid(x, y - 4.74, z - 8.7, 0.45, 0.32 * lip, 0.36 * lip), 0.5);
  // Lower lip: two pillows side by side, fuller than the upper.
  const soft = Math.sqrt(side * side + 0.3) - 0.45;
  d = join(d, limb(soft, y, z, 0.25, 3.84, 8.58, 1.9 * mouth, 4.28 + corner, 7.65, 0.44 * lip, 0.14), 0.5);

  const front = smoothstep(6.6, 7.6, z);
  const u = x / mouth;
  const parting = 4.4 + 0.09 * bell(u - 0.9, 0.6) - 0.07 * bell(u, 0.4) + (0.012 + smile) * u * u;
  d += front * 0.2 * bell(y - parting, 0.13) * smoothstep(2.5, 1.3, u);
  d += front * 0.12 * bell(u - 2.4, 0.42) * bell(y - 4.45 - corner, 0.5); // the corners sink into the cheek
  d += front * 0.12 * bell(x, 0.36) * smoothstep(5.05, 5.6, y) * smoothstep(7, 6.2, y);
  return d + front * 0.2 * bell(y - 2.75, 0.5) * bell(x, 1.6);
}
