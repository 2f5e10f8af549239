import { featureMask } from "../light/skin";
import { faceFrameOf, faceOval, placeMesh, type FaceMesh } from "../matte/face-mesh";
import { softBlur } from "../pixels/blur";
import { fillPolygon } from "../pixels/polygon";
import { clamp } from "../pixels/scalar";

const SHRINK = 2;
/** Band of sizes that blotches live in, deviations in face heights: pores are finer, the shape of the face is coarser. */
const BAND = { fine: 0.007, coarse: 0.05 };
/** Steps larger than this (of 255) are features, not blotches. */
const FEATURE_STEP = 14;

/**
 * Evens blotches out on the face and leaves pores alone: frequency separation, with only the middle band taken down, and only
 * where it is faint. Changes the straight RGBA bytes of `layer`; `mesh` is in px of it.
 */
export function retouch(layer: Uint8Array, width: number, height: number, mesh: FaceMesh, strength: number): void {
  if (strength === 0) return;
  const face = faceFrameOf(mesh);
  const left = Math.floor(clamp(face.middleX - 0.62 * face.height, 0, width - 8));
  const top = Math.floor(clamp(face.topY - 0.08 * face.height, 0, height - 8));
  const right = Math.ceil(clamp(face.middleX + 0.62 * face.height, left + 8, width));
  const bottom = Math.ceil(clamp(face.chinY + 0.08 * face.height, top + 8, height));
  const size = { width: Math.floor((right - left) / SHRINK), height: Math.floor((bottom - top) / SHRINK) };
  const unit = face.height / SHRINK;
  const mask = skinMask(placeMesh(mesh, left, top, 1 / SHRINK), size, unit);
  for (let c = 0; c < 3; c++) {
    const plane = new Float32Array(size.width * size.height);
    for (let y = 0, i = 0; y < size.height; y++) {
      for (let x = 0; x < size.width; x++, i++) {
        plane[i] = layer[((top + y * SHRINK) * width + left + x * SHRINK) * 4 + c] as number;
      }
    }
    const fine = softBlur(plane, size.width, size.height, BAND.fine * unit);
    const coarse = softBlur(plane, size.width, size.height, BAND.coarse * unit);
    for (let y = 0, i = 0; y < size.height; y++) {
      for (let x = 0; x < size.width; x++, i++) {
        const share = strength * (mask[i] as number);
        if (share < 0.01) continue;
        const step = (fine[i] as number) - (coarse[i] as number);
        const change = -0.75 * share * step * Math.exp(-((step / FEATURE_STEP) ** 2));
        const at = ((top + y * SHRINK) * width + left + x * SHRINK) * 4 + c;
        for (const pixel of [at, at + 4, at + width * 4, at + width * 4 + 4]) {
          layer[pixel] = clamp(Math.round((layer[pixel] as number) + change), 0, 255);
        }
      }
    }
  }
}

function skinMask(mesh: FaceMesh, { width, height }: { width: number; height: number }, unit: number): Float32Array {
  const features = featureMask(mesh, width, height);
  const oval = fillPolygon(faceOval(mesh, 0.95), width, height);
  const skin = Float32Array.from(oval, (inside, i) => (inside && !features[i] ? 1 : 0));
  return softBlur(skin, width, height, 0.02 * unit);
}
