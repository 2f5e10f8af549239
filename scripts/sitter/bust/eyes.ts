import type { Figure } from "./figure";
import { bell, length3, smoothstep } from "./numbers";
import { ellipsoid, join } from "./sdf";

const REACH = 1;

/** Lays closed lids over the eyeballs: an almond, a crease above it, the lashes as a line below the middle. */
export function withEyes(d: number, figure: Figure, x: number, y: number, z: number): number {
  if (length3(x - 3.4, y - 11.2, z - 6.6) - 3 > d + REACH) return d;
  const ex = x - 3.1;
  const ey = y - 11.2 - ex * 0.05;
  d = join(d, ellipsoid(x - 4.75, y - 11.1, z - 5.9, 0.9, 1.1, 0.9), 1); // outer corner
  let lid = ellipsoid(ex, ey, z - 7.0 + ex * 0.1, 1.75 * figure.eye, 1.15 * figure.eye, 1.32);
  const lashes = -0.42 * figure.eye + 0.16 * ex * ex;
  const along = smoothstep(1.6 * figure.eye, 0.8, Math.abs(ex));
  lid -= along * (0.07 * smoothstep(-0.1, 0.1, ey - lashes) - 0.05); // the upper lid overlaps the lower one
  lid += along * 0.07 * bell(ey - lashes + 0.05, 0.09);
  d = join(d, lid, 0.6);
  const fold = 0.86 * figure.eye - 0.1 * ex * ex;
  return d + 0.09 * bell(ey - fold, 0.16) * smoothstep(2.2, 1, Math.abs(ex)) * smoothstep(6, 7, z);
}
