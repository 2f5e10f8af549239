import type { Pixels } from "../pictures/pixels";
import { detect, type Detection, DETECTOR_PX } from "./detect";
import { type Mesh, MESH_POINTS, readMesh } from "./read-mesh";
import { type QuarterTurns, turnView } from "./turn-view";
import { type Square, type View, viewOf } from "./view";

export { MESH_POINTS };

/** One face as found. Lengths in px of the picture. */
export type SeenFace = {
  /** x, y, width, height around the mesh; reaches past the picture where the face does. */
  box: [number, number, number, number];
  /** How sure the mesh network is that this is a face, 0 to 1. */
  score: number;
  /** How sure the detector is, 0 to 1: it prefers upright faces. */
  detectorScore: number;
  /** 468 points of x, y, z; z grows away from the camera. */
  mesh: Float32Array;
  /** 1024 numbers, when asked for. */
  descriptor: Float32Array | null;
  /** The face and a little around it, once it was read from near. */
  view: View | null;
  /** How far that second reading moved the mesh, in lengths of the face: 0.01 on a bare face the right way up. */
  wobble: number | null;
};

/** Of the detector's square. Most faces are read at the first size; one in profile may need the second, tighter one. */
const WIDE = 1.4;
const TIGHT = 1.2;
const SURE = 0.6;
/** The level square that holds a leaning one. */
const VIEW_AROUND = 1.5;
const FACE_VIEW_PX = 448;

/** Looks for faces in a level square of a picture, as it stands or as if turned by quarters. */
export async function look(
  picture: Pixels,
  { x, y, side }: Omit<Square, "angle">,
  turns: QuarterTurns = 0,
): Promise<SeenFace[]> {
  const view = await viewOf(picture, x, y, side, DETECTOR_PX);
  const { view: turned, back } = turnView(view, turns);
  const faces: SeenFace[] = [];
  for (const found of await detect(turned)) faces.push(await lookAt(picture, { ...found, ...back(found) }));
  return faces;
}

async function lookAt(picture: Pixels, found: Detection): Promise<SeenFace> {
  const wide = { ...found, side: found.side * WIDE };
  const tight = { ...found, side: found.side * TIGHT };
  const view = await faceViewOf(picture, wide);
  const first = await readMesh(view, wide);
  if (first.score >= SURE) return toSeenFace(first, found.score);
  const second = await readMesh(view, tight);
  return toSeenFace(second.score > first.score ? second : first, found.score);
}

/** The surroundings of a leaning square, large enough to read it from. */
export function faceViewOf(picture: Pixels, { x, y, side }: Square): Promise<View> {
  return viewOf(picture, x, y, side * VIEW_AROUND, FACE_VIEW_PX);
}

export function toSeenFace({ score, mesh }: Mesh, detectorScore: number): SeenFace {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < mesh.length; at += 3) {
    const [x, y] = [mesh[at] as number, mesh[at + 1] as number];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return {
    box: [left, top, right - left, bottom - top],
    score,
    detectorScore,
    mesh,
    descriptor: null,
    view: null,
    wobble: null,
  };
}
