import { resizePlane } from "../../pixels/resize-plane";
import { abstractPlanes } from "./abstract";
import { type Detail, findDetail } from "./detail";
import { findFlow, type Flow } from "./flow";
import type { PaintSubject } from "./painter";
import { mapPlanes, type Planes, shrinkPlane, type Size, workSize } from "./planes";

/** Less than half the width of a portrait is enough for directions and patches; strokes and paper are drawn at full size. */
const WORK = { most: 448, share: 0.75 };

/** What a painter notes before she begins: directions and patches at working size, what to look at closely (`close`: the same at full size). */
export type Study = { work: Size; flow: Flow; flat: Planes; detail: Detail; close: Detail };

/** `patch`: the smallest patch of one colour, share of the width. */
export function study(picture: Planes, patch: number, { mesh }: PaintSubject): Study {
  const work = workSize(picture, Math.min(WORK.most, WORK.share * picture.width));
  const small = mapPlanes(picture, work, (plane) => shrinkPlane(plane, picture, work));
  const flow = findFlow(small, 0.0055 * work.width);
  const flat = abstractPlanes(small, flow, patch * work.width);
  const detail = findDetail(mesh, picture, work);
  const full = (plane: Float32Array) => resizePlane(plane, work, picture);
  return { work, flow, flat, detail, close: { eyes: full(detail.eyes), face: full(detail.face) } };
}
