import type { Figure } from "./figure";
import { withEyes } from "./eyes";
import { withLips } from "./lips";
import { withNose } from "./nose";
import { carve, ellipsoid, join, limb } from "./sdf";

/** The skull, grown by `extra`: the hair is carved out of the same form. */
export function cranium(x: number, y: number, z: number, extra: number): number {
  const back = ellipsoid(x, y - 14.1, z + 1.6, 7.2 + extra, 7.3 + extra, 7.8 + extra);
  return join(back, ellipsoid(x, y - 13.8, z - 2.5, 6.1 + extra, 6.9 + extra, 6.6 + extra), 3);
}

/**
 * The face without ears. Head space: y up from the chin (0) to the crown (22.5), z towards the viewer from the ear
 * canal (0). `x` is folded over the middle with a soft crease; `side` is the same without the fold.
 */
export function face(figure: Figure, x: number, y: number, z: number, side: number): number {
  let d = cranium(x, y, z, 0);
  d = join(d, ellipsoid(x, y - 8, z - 3.4, 5.35, 7, 5.0), 2.4); // the mass of the face
  if (Math.max(y - 11.2, -1.7 - z) > d + 2.4) return z > 0 && y < 17 ? withBrow(d, figure, x, y, z) : d;
  d = join(d, jaw(figure, x, y, z), 1.8);
  d = join(d, ellipsoid(x, y - 3.5, z - 3, 3.3, 2.1, 4.4), 2.2); // floor of the mouth
  d = join(d, ellipsoid(x, y - figure.chinY, z - figure.chinZ, figure.chin + 0.15, 1.5, 1.6), 1.5);
  d = join(d, limb(x, y, z, 3.5, 8.9, 6.3, 6.1, 9.9, 1.5, 1.15 * figure.cheek, 0.75), 2.2); // cheekbone
  d = join(d, ellipsoid(x - 3.2, y - 6.4, z - 5.2, 1.9, 2.6, 2.2), 2.2); // cheek
  if (z < 0 || y > 17 || y < -1) return d;

  if (8.6 - y < d + 2) d = withBrow(d, figure, x, y, z);
  d = join(d, ellipsoid(x, y - 4.7, z - 6.5, 3.0, 2.6, 2.75), 1.7); // the arch of teeth under the lips
  d = withNose(d, figure, x, y, z);
  d = withEyes(d, figure, x, y, z);
  return withLips(d, figure, x, y, z, side);
}

/** Sets the brow, the outer rim of the eye socket and the temple, and hollows the socket. */
function withBrow(d: number, figure: Figure, x: number, y: number, z: number): number {
  d = join(d, limb(x, y, z, 0.1, figure.browInner, 8.3, 4.9, 13.1, 6.1, figure.brow, figure.brow * 0.85), 1.5);
  d = join(d, limb(x, y, z, 4.95, 12.8, 5.7, 5.1, 9.8, 4.9, 0.62, 0.62), 1.5);
  d = join(d, ellipsoid(x - 5.3, y - 13.6, z - 3.6, 1.3, 2.8, 2.7), 2);
  return carve(d, ellipsoid(x - 3.05, y - 11.35, z - 9.6, 2.1, 1.42, 1.75), 1.6);
}

function jaw(figure: Figure, x: number, y: number, z: number): number {
  const { jaw: width, jawY, jawThickness: thickness } = figure;
  const body = limb(x, y, z, width, jawY, 0.9, 0.55 * figure.chin, figure.chin * 0.85, 7.0, thickness, 1.08);
  return join(body, limb(x, y, z, width, jawY, 0.9, 6.0, 9, 0.1, thickness * 0.9, 0.9), 2);
}
