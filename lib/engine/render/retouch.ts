import { featureMask } from "../light/skin";
import { faceFrameOf, faceOval, placeMesh, type FaceMesh } from "../matte/face-mesh";
import { softBlur } from "../pixels/blur";
import { fillPolygon } from "../pixels/polygon";
import { resizePlane } from "../pixels/resize-plane";
import { clamp } from "../pixels/scalar";

/** Blotches are looked for at about this many px of a face's height, whatever its size in the frame. */
const WORK_FACE_PX = 230;
/** Band of sizes that blotches live in, deviations in face heights: pores are finer, the shape of the face is coarser. */
const BAND = { fine: 0.01, coarse: 0.05 };
/** Steps up to about this (of 255) are blotches; of a feature no more than this is ever taken, so it loses next to nothing. */
const BLOTCH = 9;

/**
 * Evens blotches out on the face and leaves pores alone: frequency separation, with only the middle band taken down, and of
 * that only what is faint. Changes the straight RGBA bytes of `layer`; `mesh` is in px of it.
 */
export function retouch(layer: Uint8Array, width: number, height: number, mesh: FaceMesh, strength: number): void {
  if (strength === 0) return;
  const face = faceFrameOf(mesh);
  const left = Math.floor(clamp(face.middleX - 0.62 * face.height, 0, width - 8));
  const top = Math.floor(clamp(face.topY - 0.08 * face.height, 0, height - 8));
  const right = Math.ceil(clamp(face.middleX + 0.62 * face.height, left + 8, width));
  const bottom = Math.ceil(clamp(face.chinY + 0.08 * face.height, top + 8, height));
  const shrink = clamp(Math.round(face.height / WORK_FACE_PX), 1, 4);
  const size = { width: Math.floor((right - left) / shrink), height: Math.floor((bottom - top) / shrink) };
  const unit = face.height / shrink;
  const mask = skinMask(placeMesh(mesh, left, top, 1 / shrink), size, unit);
  const box = { left, top, width: size.width * shrink, height: size.height * shrink };
  for (let c = 0; c < 3; c++) {
    const plane = shrinkChannel(layer, width, box, shrink, c);
    const fine = softBlur(plane, size.width, size.height, BAND.fine * unit);
    const coarse = softBlur(plane, size.width, size.height, BAND.coarse * unit);
    const change = fine.map((value, i) => {
      const step = value - (coarse[i] as number);
      return -0.75 * strength * (mask[i] as number) * BLOTCH * Math.tanh(step / BLOTCH);
    });
    addToChannel(layer, width, box, shrink > 1 ? resizePlane(change, size, box) : change, c);
  }
}

type Box = { left: number; top: number; width: number; height: number };

/** One channel of a part of the picture as means of `shrink`² px. */
function shrinkChannel(layer: Uint8Array, width: number, box: Box, shrink: number, c: number): Float32Array {
  const columns = box.width / shrink;
  const plane = new Float32Array((columns * box.height) / shrink);
  const share = 1 / (shrink * shrink);
  for (let y = 0; y < box.height; y++) {
    const row = ((y / shrink) | 0) * columns;
    for (let x = 0, at = ((box.top + y) * width + box.left) * 4 + c; x < box.width; x++, at += 4) {
      const cell = row + ((x / shrink) | 0);
      plane[cell] = (plane[cell] as number) + (layer[at] as number) * share;
    }
  }
  return plane;
}

function addToChannel(layer: Uint8Array, width: number, box: Box, change: Float32Array, c: number): void {
  for (let y = 0, i = 0; y < box.height; y++) {
    for (let x = 0, at = ((box.top + y) * width + box.left) * 4 + c; x < box.width; x++, i++, at += 4) {
      const step = Math.round(change[i] as number);
      if (step !== 0) layer[at] = clamp((layer[at] as number) + step, 0, 255);
    }
  }
}

function skinMask(mesh: FaceMesh, { width, height }: { width: number; height: number }, unit: number): Float32Array {
  const features = featureMask(mesh, width, height);
  const oval = fillPolygon(faceOval(mesh, 0.95), width, height);
  const skin = Float32Array.from(oval, (inside, i) => (inside && !features[i] ? 1 : 0));
  return softBlur(skin, width, height, 0.02 * unit);
}
