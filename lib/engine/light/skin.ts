import type { FaceMesh } from "../matte/face-mesh";
import { meshPoint } from "../matte/face-mesh";
import { fillPolygon, type Point } from "../pixels/polygon";

/** Rings of the canonical face mesh around what is no skin (FACEMESH_LEFT_EYE, FACEMESH_LIPS and the brows, as MediaPipe lists them). */
export const EYES = [
  [33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7],
  [263, 466, 388, 387, 386, 385, 384, 398, 362, 382, 381, 380, 374, 373, 390, 249],
] as const;
const BROWS = [
  [70, 63, 105, 66, 107, 55, 65, 52, 53, 46],
  [300, 293, 334, 296, 336, 285, 295, 282, 283, 276],
] as const;
export const LIPS = [
  61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291, 375, 321, 405, 314, 17, 84, 181, 91, 146,
] as const;

export function ringOf(mesh: FaceMesh, indices: readonly number[], grow = 1): Point[] {
  const points = indices.map((index) => meshPoint(mesh, index));
  const middleX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const middleY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  return points.map(([x, y]) => [middleX + (x - middleX) * grow, middleY + (y - middleY) * grow]);
}

/** 1 on eyes, brows and lips with a little room around, for a mesh in px of a `width`×`height` plane. */
export function featureMask(mesh: FaceMesh, width: number, height: number): Uint8Array {
  const mask = new Uint8Array(width * height);
  const rings = [
    ...EYES.map((ring) => ringOf(mesh, ring, 1.35)),
    ...BROWS.map((ring) => ringOf(mesh, ring, 1.2)),
    ringOf(mesh, LIPS, 1.12),
  ];
  for (const ring of rings) fillPolygon(ring, width, height).forEach((inside, i) => inside && (mask[i] = 1));
  return mask;
}
