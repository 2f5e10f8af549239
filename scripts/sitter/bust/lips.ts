import type { Figure } from "./figure";
import { bell, length3, smoothstep } from "./numbers";
import { join, limb } from "./sdf";

const REACH = 1;

/** Models the mouth: bow, lower lip, the line where they part, the groove under the nose, the corners, the hollow above the chin. */
export function withLips(d: number, figure: Figure, x: number, y: number, z: number, side: number): number {
  if (length3(x, y - 4.6, z - 8.6) - 3.4 > d + REACH) return d;
  const { lip, mouth, smile } = figure;
  const corner = smile * 9;
  d = join(d, limb(x, y, z, 0.42, 5.0, 8.98, 2.15 * mouth, 4.5 + corner, 7.85, 0.39 * lip, 0.1), 0.5);
  d = join(d, length3(x, y - 4.78, z - 9.02) - 0.36 * lip, 0.5);
  const soft = Math.sqrt(side * side + 0.5) - 0.5;
  d = join(d, limb(soft, y, z, 0, 3.86, 8.9, 1.95 * mouth, 4.3 + corner, 7.9, 0.52 * lip, 0.08), 0.6);

  const front = smoothstep(7, 8, z);
  const u = x / mouth;
  const parting = 4.42 + 0.1 * bell(u - 0.9, 0.6) - 0.05 * bell(u, 0.4) + (0.016 + smile) * u * u;
  d += front * 0.22 * bell(y - parting, 0.15) * smoothstep(2.3, 1.1, u);
  d += front * 0.06 * bell(u - 2.35, 0.45) * bell(y - 4.45 - corner, 0.5);
  d += front * 0.1 * bell(x, 0.42) * smoothstep(5.0, 5.7, y) * smoothstep(7, 6.2, y);
  return d + front * 0.1 * bell(y - 2.85, 0.6) * bell(x, 1.8);
}
