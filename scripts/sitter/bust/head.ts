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
  d = join(d, ellipsoid(x, y - 8.2, z - 3.2, 5.4, 6.6, 5.0), 2.4); // the mass of the face
  if (Math.max(y - 11.2, -1.7 - z) > d + 2.4) return z > 0 && y < 17 ? withBrow(d, figure, x, y, z) : d;
  d = join(d, jaw(figure, x, y, z), 2.2);
  d = join(d, ellipsoid(x, y - 3.6, z - 3, 3.2, 2.1, 4.2), 2.2); // floor of the mouth
  const { chin, chinY, chinZ } = figure;
  d = join(d, ellipsoid(x, y - chinY, z - chinZ, chin, 1.2, 1.25), 1.6);
  d = join(d, limb(x, y, z, 3.5, 9.0, 6.0, 6.1, 9.9, 1.5, 1.15 * figure.cheek, 0.75), 2.2); // cheekbone
  d = join(d, ellipsoid(x - 3.1, y - 6.5, z - 5.1, 2.1, 2.6, 2.25), 2.2); // cheek
  d = join(d, ellipsoid(x - 2.1, y - 3.7, z - 4.7, 1.5, 2.0, 2.2), 2.2); // the soft side of the chin
  d = join(d, ellipsoid(x - 3.0, y - 8.1, z - 6.3, 1.3, 1.1, 1.1), 1.8); // its apple, which a smile lifts
  if (z < 0 || y > 17 || y < -1) return d;

  if (8.6 - y < d + 2) d = withBrow(d, figure, x, y, z);
  d = join(d, ellipsoid(x, y - 4.8, z - 6.2, 2.8, 2.5, 2.45), 1.7); // the arch of teeth under the lips
  d = withNose(d, figure, x, y, z);
  d = withEyes(d, figure, x, y, z);
  return withLips(d, figure, x, y, z, side);
}

/** Sets the brow in one line with the side of the nose, the outer rim of the socket and the temple; hollows the socket. */
function withBrow(d: number, figure: Figure, x: number, y: number, z: number): number {
  const { brow, browInner } = figure;
  const inner = limb(x, y, z, 0.8, browInner - 0.4, 8.05, 3.4, browInner + 0.25, 7.3, brow, brow);
  const outer = limb(x, y, z, 3.4, browInner + 0.25, 7.3, 5.2, browInner - 0.5, 5.6, brow, brow * 0.75);
  d = join(d, join(inner, outer, 0.2), 1.2);
  d = join(d, limb(x, y, z, 4.95, 12.8, 5.7, 5.1, 9.8, 4.7, 0.6, 0.6), 1.5);
  d = join(d, ellipsoid(x - 5.3, y - 13.6, z - 3.6, 1.3, 2.8, 2.7), 2);
  return carve(d, ellipsoid(x - 3.0, y - 11.55, z - 9.5, 2.15, 1.5, 1.95), 1.3);
}

function jaw(figure: Figure, x: number, y: number, z: number): number {
  const { jaw: width, jawY, jawThickness: thickness } = figure;
  const body = limb(x, y, z, width, jawY, 0.9, figure.chin, 1.1, 6.1, thickness, 1.0);
  return join(body, limb(x, y, z, width, jawY, 0.9, 6.0, 9, 0.1, thickness * 0.9, 0.9), 2);
}
