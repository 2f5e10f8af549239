import type { Point } from "../pixels/polygon";

/** 468 points of MediaPipe's face mesh, x, y, z in px, one after the other. */
export type FaceMesh = Float32Array;

/** Points of the canonical face model (MediaPipe, face_model_with_iris): forehead, chin, the sides at the ears, corners of the eyes. */
const FOREHEAD = 10;
const CHIN = 152;
const SIDES = [234, 454] as const;
const EYE_CORNERS = [33, 133, 263, 362] as const;

/** The outline of the face, in order (FACEMESH_FACE_OVAL). */
export const OVAL = [
  10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150, 136,
  172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
] as const;

export function meshPoint(mesh: FaceMesh, index: number): Point {
  return [mesh[index * 3] as number, mesh[index * 3 + 1] as number];
}

export type FaceFrame = {
  /** Forehead to chin, px: the unit of every other length in matting. */
  height: number;
  middleX: number;
  topY: number;
  chinY: number;
  eyesX: number;
  eyesY: number;
};

/** The few measures of a face that composition and matting go by, in the mesh's own px. */
export function faceFrameOf(mesh: FaceMesh): FaceFrame {
  const [topX, topY] = meshPoint(mesh, FOREHEAD);
  const [chinX, chinY] = meshPoint(mesh, CHIN);
  const sides = SIDES.map((index) => meshPoint(mesh, index)[0]);
  const eyes = EYE_CORNERS.map((index) => meshPoint(mesh, index));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    height: Math.hypot(topX - chinX, topY - chinY),
    middleX: mean(sides),
    topY,
    chinY,
    eyesX: mean(eyes.map(([x]) => x)),
    eyesY: mean(eyes.map(([, y]) => y)),
  };
}

/** The mesh moved by `-x, -y` and then scaled, depth included. */
export function placeMesh(mesh: FaceMesh, x: number, y: number, scale: number): FaceMesh {
  return mesh.map((value, i) => (i % 3 === 0 ? value - x : i % 3 === 1 ? value - y : value) * scale);
}

/** The outline of the face, drawn in by `share` towards its middle. */
export function faceOval(mesh: FaceMesh, share: number): Point[] {
  const points = OVAL.map((index) => meshPoint(mesh, index));
  const middleX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const middleY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  return points.map(([x, y]) => [middleX + (x - middleX) * share, middleY + (y - middleY) * share]);
}
