import type { FaceMesh } from "../../matte/face-mesh";
import type { Planes } from "./planes";

export type PaintSubject = {
  /** In px of the picture; without one, nothing is looked at more closely than the rest. */
  mesh?: FaceMesh;
  /** The same seed paints the same strokes. */
  seed: number;
};

/** Makes a new picture of the same size; may change `picture`, but not what it was read from. */
export type Painter<P> = (picture: Planes, paint: P, subject: PaintSubject) => Planes;
