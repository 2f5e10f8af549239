import type { Figure } from "./figure";
import { length3 } from "./numbers";
import { carve, ellipsoid, join, limb } from "./sdf";

/** The widest fillet below; a nose farther away than this leaves the face untouched. */
const REACH = 1.4;

/** Grows the nose on a face at distance d: bridge, walls, tip, wings, the strut between the nostrils. */
export function withNose(d: number, figure: Figure, x: number, y: number, z: number): number {
  const { nose, noseY, noseTip, noseWidth, bridge, noseBlend } = figure;
  if (length3(x, y - 9.4, z - 9) - 4.2 > d + REACH) return d;
  d = join(d, limb(x, y, z, 0, 12.1, 8.45, 0, noseY + 0.45, nose, bridge, noseTip * 0.83), noseBlend);
  d = join(d, limb(x, y, z, 0.1, 11, 8.0, noseWidth * 0.6, 8.0, 9.3, 0.42, 0.54), 0.9);
  d = join(d, length3(x * 0.9, y - noseY, z - nose - 0.15) - noseTip, 0.7);
  d = join(d, ellipsoid(x - noseWidth * 1.05, y - 7.5, z - 9.2, 0.52, 0.58, 1.0), 0.9);
  d = join(d, limb(x, y, z, 0, noseY - 0.45, nose - 0.05, 0, 6.9, 9.0, 0.42, 0.5), 0.6);
  const base = ellipsoid(x - noseWidth * 0.62, y - 6.75, z - 9.55, 0.2, 0.34, 0.4);
  return carve(d, base, 0.35);
}
