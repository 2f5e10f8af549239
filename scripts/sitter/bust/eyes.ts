import type { Figure } from "./figure";
import { bell, length3, smoothstep } from "./numbers";
import { carve, join } from "./sdf";

const REACH = 1;
/** The eyeball's middle, cm; larger than life, as sculptors make it, so that it carries across a room. */
const EYE = { x: 3.12, y: 11.2, z: 5.85, radius: 1.62 };
/** Half the width of the opening between the lids, and how high the outer corner stands above the inner one. */
const HALF = 1.46;
const RISE = 0.1;

/**
 * Sets the eyes: a ball under two lids, cut open as an almond. The upper lid is thicker and overhangs; iris and pupil
 * are carved, as the eighteenth century did, because a blank eye looks at nobody.
 */
export function withEyes(d: number, figure: Figure, x: number, y: number, z: number): number {
  if (length3(x - EYE.x, y - EYE.y, z - 6.6) - 3 > d + REACH) return d;
  const size = figure.eye;
  const ex = (x - EYE.x) / size;
  const ey = (y - EYE.y) / size;
  const ez = z - EYE.z + ex * 0.12;
  const from = length3(ex * 0.87, ey * 1.04, ez / size);

  const almond = 1 - (ex / HALF) * (ex / HALF);
  const bow = Math.max(0, almond);
  const line = RISE * ex;
  const upper = line + figure.lids * bow ** 0.7;
  const lower = line - 0.34 * bow;
  const thick = 0.12 + 0.14 * smoothstep(line - 0.3, line + 0.3, ey);
  let lids = (from - EYE.radius - thick) * size;
  const fold = upper + 0.34 + 0.08 * bow;
  lids += 0.1 * bell(ey - fold, 0.13) * smoothstep(2, 1, Math.abs(ex)) * smoothstep(0, 0.8, ez);
  d = join(d, lids, 0.55);

  // Outside of the almond `gap` is positive; the factor keeps its slope near the corners that of a distance.
  const gap = Math.max(ey - upper, lower - ey, Math.abs(ex) - HALF) * 0.8 * size;
  d = carve(d, Math.max(gap, 0.5 - ez), 0.1);
  return Math.min(d, eyeball(ex, ey, from, size));
}

/** The ball, its iris cut as a bowl with a deeper pupil, and a bit of plaster left standing in it for a glint. */
function eyeball(ex: number, ey: number, from: number, size: number): number {
  const across = ex + 0.06;
  const radius = Math.sqrt(across * across + (ey - 0.06) * (ey - 0.06));
  const bowl = 0.16 * smoothstep(0.66, 0.52, radius) + 0.16 * smoothstep(0.4, 0.2, radius);
  const glint = Math.sqrt((across + 0.16) ** 2 + (ey - 0.24) ** 2);
  return (from - EYE.radius + bowl * smoothstep(0.1, 0.22, glint)) * size * 0.75;
}
