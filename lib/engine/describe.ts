import type { FaceMeasure } from "@/lib/domain/photo";
import { findFaces } from "./faces/find-faces";
import { lookCloser } from "./faces/look-closer";
import { measureClosely } from "./faces/measure-face";
import { decodePhoto } from "./pictures/decode-photo";

/** Everything that learning and rendering need to know of one photo. */
export type FrameDescription = {
  /** Of the master, px. */
  width: number;
  height: number;
  face: FaceMeasure;
  /** 468 points of x, y, z in px of the master; z grows away from the camera. */
  mesh: Float32Array;
  /** 1024 numbers. */
  descriptor: Float32Array;
};

/** A frame, or how many faces were there instead of one. */
export type Described = { ok: true; frame: FrameDescription } | { ok: false; faces: number };

/** Describes the one face of a stored master. */
export async function describe(master: Uint8Array): Promise<Described> {
  const { pixels } = await decodePhoto(master);
  const found = await findFaces(pixels);
  const [only] = found;
  if (!only || found.length > 1) return { ok: false, faces: found.length };
  const close = await lookCloser(pixels, only);
  const { mesh, descriptor } = close;
  const { width, height } = pixels;
  return { ok: true, frame: { width, height, face: await measureClosely(pixels, close), mesh, descriptor } };
}
