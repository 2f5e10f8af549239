import type { Pixels } from "../pictures/pixels";
import { faceViewOf, type SeenFace, toSeenFace } from "./look";
import { readDescriptor } from "./read-descriptor";
import { readMesh } from "./read-mesh";
import { squareOf } from "./square-of";
import type { View } from "./view";

/** Of the face's longer side. Tighter than the first reading, so that the two differ where the mesh is a guess. */
const READ_AGAIN_AROUND = 1.25;
const SEEN_AROUND = 1.2;
/** Of five sizes from 0.95 to 1.3 the one that parts two people from one best. */
const DESCRIBED_AROUND = 1.15;

/** A second reading may be this much less sure, 0 to 1, and is kept for its finer place. */
const LESS_SURE = 0.3;

export type DescribedFace = SeenFace & { descriptor: Float32Array; view: View };

export type CloserFace = SeenFace & { wobble: number; view: View };

/** The same face once more, now that it is known where it is and how it leans: a finer mesh. */
export async function readAgain(picture: Pixels, face: SeenFace): Promise<CloserFace> {
  const view = await faceViewOf(picture, squareOf(face.mesh, SEEN_AROUND));
  const again = await readMesh(view, squareOf(face.mesh, READ_AGAIN_AROUND));
  const wobble = meanDistance(face.mesh, again.mesh) / Math.max(face.box[2], face.box[3]);
  const better = again.score >= face.score - LESS_SURE ? toSeenFace(again, face.detectorScore) : face;
  return { ...better, view, wobble };
}

/** A face with its descriptor. */
export async function lookCloser(picture: Pixels, face: SeenFace): Promise<DescribedFace> {
  const view = face.view ?? (await faceViewOf(picture, squareOf(face.mesh, SEEN_AROUND)));
  return { ...face, view, descriptor: await readDescriptor(view, squareOf(face.mesh, DESCRIBED_AROUND)) };
}

function meanDistance(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 3) {
    sum += Math.hypot((a[at] as number) - (b[at] as number), (a[at + 1] as number) - (b[at + 1] as number));
  }
  return (sum * 3) / a.length;
}
