import type { SitterVariant } from "@/lib/domain/style";
import { bakeGrid, readGrid, type DistanceGrid } from "./distance-grid";
import { FIGURES } from "./figure";
import { clamp } from "./numbers";
import type { Pose } from "./pose";
import { sculpt } from "./sculpture";
import type { Field } from "./sdf";

/** A posed bust, ready to be looked at: the exact field, and grids of it for whoever only needs to come near. */
export type Solid = { field: Field; head: DistanceGrid; body: DistanceGrid };

/** Fine detail needs a fine grid round the head; the body is smooth, and half as close will do. */
const HEAD_STEP_CM = { finest: 0.22, coarsest: 0.6 };
const BODY_STEPS = 2.2;

const last: { key: string; solid: Solid | null } = { key: "", solid: null };

/**
 * Bakes a bust for a picture whose pixels cover `pixelCm` of it: a small picture does with coarser grids. Pictures made in
 * a row often share a pose, so the last bust is kept.
 */
export function makeSolid(variant: SitterVariant, pose: Pose, pixelCm: number): Solid {
  const step = clamp(pixelCm * 3, HEAD_STEP_CM.finest, HEAD_STEP_CM.coarsest);
  const key = JSON.stringify([variant, pose, step]);
  if (last.solid && last.key === key) return last.solid;
  const field = sculpt(FIGURES[variant], pose);
  const solid = {
    field,
    head: bakeGrid(field, [-11.6, -2, -17], [11.6, 26.5, 14.5], step),
    body: bakeGrid(field, [-27, -36, -18], [27, 27, 16], step * BODY_STEPS),
  };
  Object.assign(last, { key, solid });
  return solid;
}

/** The grids' distance at a point, from the finer one where it reaches; NaN beyond both. */
export function nearby(solid: Solid, x: number, y: number, z: number): number {
  const fine = readGrid(solid.head, x, y, z);
  return Number.isNaN(fine) ? readGrid(solid.body, x, y, z) : fine;
}
