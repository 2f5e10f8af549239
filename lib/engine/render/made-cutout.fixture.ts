import type { Cutout } from "../matte/cutout";
import { OVAL } from "../matte/face-mesh";
import { hash01 } from "../pixels/noise";

/** A head on shoulders from ellipses, with a mesh to match: enough for every rule about light and framing, and nobody's face. */
export function madeCutout(width = 300, height = 400): Cutout {
  const face = { x: width * 0.5, y: height * 0.4, across: width * 0.19, down: height * 0.2 };
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const inFace = ((x - face.x) / face.across) ** 2 + ((y - face.y) / face.down) ** 2 < 1;
      const inHair =
        ((x - face.x) / (face.across * 1.2)) ** 2 + ((y - face.y + height * 0.04) / (face.down * 1.15)) ** 2 < 1;
      const inNeck = Math.abs(x - face.x) < face.across * 0.6 && y > face.y;
      const inBody = ((x - face.x) / (width * 0.42)) ** 2 + ((y - height * 1.02) / (height * 0.36)) ** 2 < 1;
      const tone = inFace || (inNeck && !inBody) ? [196, 148, 122] : inHair ? [62, 44, 34] : [70, 84, 104];
      const grain = 8 * (hash01(x, y, 1) - 0.5);
      rgba.set([...tone.map((value) => value + grain), inFace || inHair || inNeck || inBody ? 255 : 0], at);
    }
  }
  return {
    width,
    height,
    rgba,
    mesh: madeMesh(face),
    score: 0.9,
    crownY: Math.round(height * 0.13),
    cuts: { left: null, right: null, top: false, bottom: true },
    light: { azimuth: 0, elevation: 20, contrast: 0.2, shading: [1, 0, 0, 0], balance: [1, 1, 1] },
    scale: 1,
  };
}

/** Points over half an ellipsoid; the outline in the order that the real mesh has it, eyes where eyes are. */
export function madeMesh(face: { x: number; y: number; across: number; down: number }): Float32Array {
  const mesh = new Float32Array(468 * 3);
  const put = (point: number, u: number, v: number) => {
    const depth = Math.sqrt(Math.max(0, 1 - u * u - v * v)) * face.across;
    mesh.set([face.x + u * face.across, face.y + v * face.down, -depth], point * 3);
  };
  for (let point = 0; point < 468; point++) {
    const radius = Math.sqrt((point + 0.5) / 468) * 0.95;
    put(point, radius * Math.cos(point * 2.39996), radius * Math.sin(point * 2.39996));
  }
  OVAL.forEach((point, n) => {
    const turn = (n / OVAL.length) * 2 * Math.PI;
    put(point, Math.sin(turn), -Math.cos(turn));
  });
  (
    [
      [33, -0.6],
      [133, -0.25],
      [362, 0.25],
      [263, 0.6],
    ] as const
  ).forEach(([point, u]) => put(point, u, -0.15));
  // Lids of open eyes, and lips that are shut.
  (
    [
      [159, -0.42, -0.2],
      [145, -0.42, -0.1],
      [386, 0.42, -0.2],
      [374, 0.42, -0.1],
      [13, 0, 0.45],
      [14, 0, 0.46],
      [61, -0.3, 0.45],
      [291, 0.3, 0.45],
    ] as const
  ).forEach(([point, u, v]) => put(point, u, v));
  return mesh;
}
