import type { Figure } from "./figure";
import { length3 } from "./numbers";
import { carve, ellipsoid, join, limb } from "./sdf";

/** The widest fillet below; a nose farther away than this leaves the face untouched. */
const REACH = 1.4;

/** Grows the nose on a face at distance d: bridge, walls, tip, wings, the strut between the nostrils. */
export function withNose(d: number, figure: Figure, x: number, y: number, z: number): number {
  const { nose, noseY, noseTip, noseWidth, bridge, noseBlend } = figure;
  if (length3(x, y - 9.4, z - 9) - 4.2 > d + REACH) return d;
  // The bridge leaves the forehead without a notch, as in the Greek profile.
  d = join(d, limb(x, y, z, 0, 12.0, 8.72, 0, noseY + 0.5, nose - 0.1, bridge, noseTip * 0.8), noseBlend);
  d = join(d, limb(x, y, z, 0.2, 11.2, 8.2, noseWidth * 0.7, 8.0, nose - 1.05, 0.42, 0.56), 1);
  d = join(d, length3(x * 0.92, y - noseY, z - nose) - noseTip, 0.6);
  d = join(d, ellipsoid(x - noseWidth * 1.12, y - 7.5, z - nose + 1.4, 0.5, 0.6, 0.95), 0.6);
  d = join(d, limb(x, y, z, 0, noseY - 0.5, nose - 0.15, 0, 6.95, nose - 1.6, 0.36, 0.44), 0.5);
  const nostril = limb(x, y, z, noseWidth * 0.5, 6.9, nose - 0.8, noseWidth * 0.75, 7.1, nose - 1.5, 0.1, 0.2);
  return carve(d, nostril, 0.25);
}
