import type { PhotoReport } from "@/lib/domain/photo";
import { findFaces } from "./faces/find-faces";
import { lookCloser } from "./faces/look-closer";
import { measureClosely, measureFace } from "./faces/measure-face";
import { printFace } from "./faces/print-face";
import { blockinessOf } from "./pictures/blockiness";
import { decodePhoto } from "./pictures/decode-photo";
import { differenceHash } from "./pictures/difference-hash";
import { encodeMaster } from "./pictures/encode-master";
import type { Pixels } from "./pictures/pixels";

export type Inspection = {
  report: PhotoReport;
  /** What is stored: an upright sRGB JPEG of at most 2048 px a side, without metadata. */
  master: Uint8Array;
  /** 1024 numbers that are alike for pictures of one person; null unless there is exactly one face. */
  descriptor: Float32Array | null;
};

/** Reads one photo as it was sent. Throws an AppError in words when it is not a photo that can be worked with. */
export async function inspect(bytes: Uint8Array): Promise<Inspection> {
  const { pixels, format } = await decodePhoto(bytes);
  const { width, height } = pixels;
  // Encoding and hashing use sharp's own threads while the networks use this one.
  const [master, dhash, { descriptor, ...seen }] = await Promise.all([
    encodeMaster(pixels),
    differenceHash(pixels),
    readFaces(pixels),
  ]);
  return { report: { version: 1, width, height, format, dhash, ...seen }, master, descriptor };
}

type Seen = Pick<PhotoReport, "faces" | "blockiness" | "facePrint"> & Pick<Inspection, "descriptor">;

async function readFaces(pixels: Pixels): Promise<Seen> {
  const found = await findFaces(pixels);
  const [only] = found;
  if (!only || found.length > 1) {
    return { faces: await Promise.all(found.map((face) => measureFace(pixels, face))), descriptor: null };
  }
  const face = await lookCloser(pixels, only);
  const [x, y, width, height] = face.box;
  return {
    faces: [await measureClosely(pixels, face)],
    descriptor: face.descriptor,
    facePrint: printFace(face.view, face.mesh),
    blockiness: Number(blockinessOf(pixels, x + width / 2, y + height / 2).toFixed(2)),
  };
}
