import { madeMesh } from "../made-cutout.fixture";
import type { FaceMesh } from "../../matte/face-mesh";
import { hash01 } from "../../pixels/noise";

/** A face of an ellipse with fine-lined eyes before a plain wall: RGB bytes, and the mesh that belongs to them. */
export function madePicture(
  width = 192,
  height = 256,
): { bytes: Uint8Array; size: { width: number; height: number }; mesh: FaceMesh } {
  const face = { x: width * 0.5, y: height * 0.45, across: width * 0.28, down: height * 0.3 };
  const bytes = new Uint8Array(width * height * 3);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const u = (x - face.x) / face.across;
      const v = (y - face.y) / face.down;
      const inFace = u * u + v * v < 1;
      const inEye = Math.abs(v + 0.15) < 0.09 && Math.abs(Math.abs(u) - 0.425) < 0.19;
      const lash = inEye && Math.floor((1.5 * 1024 * x) / (width * 12)) % 2 === 0;
      const tone = lash ? [30, 24, 22] : inEye ? [230, 226, 220] : inFace ? [206, 158, 132] : [96, 120, 138];
      const shade = inFace && !inEye ? 1 - 0.35 * Math.max(0, u) : 1;
      bytes.set(
        tone.map((value) => Math.min(255, value * shade + 6 * (hash01(x, y, 1) - 0.5))),
        at,
      );
    }
  }
  return { bytes, size: { width, height }, mesh: madeMesh(face) };
}
