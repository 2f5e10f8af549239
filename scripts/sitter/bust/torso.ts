import type { Figure } from "./figure";
import { length3, mix } from "./numbers";
import { carve, ellipsoid, join, limb } from "./sdf";

/** Shoulders, arms, chest and collarbones; `y` is counted from the figure's own lift. */
export function torso(figure: Figure, x: number, y: number, z: number): number {
  const { shoulder, shoulderRadius, slope, slopeY, chest } = figure;
  const half = Math.sqrt(x * x + 3) - 0.6; // folded over the breastbone with a soft crease
  let d = limb(half, y, z, 2.0, slopeY, -5.8, shoulder - 1, -10.4, -5, slope, 2.3);
  d = join(d, ellipsoid(x, y + 20, z + 3.4, chest, 14, 9.6), 4);
  d = join(d, ellipsoid(half - shoulder - 0.6, y + 14.6, z + 4.4, shoulderRadius, 5.6, 4.7), 4);
  d = join(d, limb(half, y, z, shoulder + 0.8, -15, -4.2, shoulder + 2.6, -34, -3.4, shoulderRadius - 0.3, 3.6), 2.5);
  d = figure.bust
    ? join(d, ellipsoid(half - 6.6, y + 24.5, z - 3.2, 5.6, 6, 4.6), 4)
    : join(d, ellipsoid(half - 6.2, y + 19.5, z - 2.6, 6.6, 5, 3.6), 4);
  d = join(d, ellipsoid(half - 7.5, y + 11.6, z + 1.8, 7, 3.2, 3.7), 3.5);
  d = join(d, limb(half, y, z, 1.6, -9.0, 2.2, 8.0, -8.6, 1.2, 0.68, 0.5), 2.4); // collarbone, inner and outer half
  return join(d, limb(half, y, z, 8.0, -8.6, 1.2, shoulder, -8.5, -3, 0.5, 0.7), 2.4);
}

/** The neck in posed head space: column, throat, larynx, and the muscle that stands out when the head turns. */
export function neck(figure: Figure, x: number, y: number, z: number): number {
  let d = limb(x, y, z, 0, 5, -2.6, 0, -10, -4.3, figure.neck, figure.neckBase);
  d = join(d, limb(x, y, z, 0, 2, 1.2, 0, -8.5, 1.0, 1.7, 1.4), 1.8);
  if (figure.larynx) d = join(d, ellipsoid(x, y + 2.6, z - 2.6, 0.7, 1.1, 0.75), 1.3);
  const muscle = limb(x, y, z, figure.neck - 0.35, 6.8, -2.6, 1.15, figure.lift - 8.3, 2.5, 1.0, 0.62);
  return join(d, muscle, mix(1.9, 1.2, figure.neckMuscle - 0.3));
}

/** Presses the hollow between the collarbones. */
export function withThroatHollow(d: number, x: number, y: number, z: number): number {
  return carve(d, length3(x, y + 8.4, z - 4.1) - 0.75, 1.8);
}
