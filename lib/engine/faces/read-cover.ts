import type { FaceMeasure } from "@/lib/domain/photo";
import { detailIn, lightAt, type UprightFace } from "./upright-face";

/** Points of the face mesh (MediaPipe's numbering), left and right as the viewer sees an upright face. */
const CHEEKS = [
  [50, 205, 187, 147],
  [280, 425, 411, 376],
] as const;
const UPPER_CHEEKS = [50, 117, 205, 280, 346, 425];
const FOREHEAD = [151, 9, 108, 337];
/** Lids above and skin below each eye: what lenses cover and lashes do not. */
const SOCKETS = [
  [230, 229, 231, 223, 222, 224],
  [450, 449, 451, 443, 442, 444],
] as const;
const EYES = [
  [33, 133, 159, 145],
  [263, 362, 386, 374],
] as const;
const MOUTH = [61, 291, 0, 17];

// Radii on a face of about 145 px.
const CHEEK_PX = 4;
const SKIN_PX = 3;
const SOCKET_PX = 2.5;
/** Keeps the ratio of two cheeks in the dark from being noise. */
const DARK = 0.004;

type Cover = Required<Pick<FaceMeasure, "sideLight" | "socketLight" | "eyeDetail" | "mouthDetail">>;

/** How the light falls on a face, and how much there is to see of its eyes and mouth. */
export function readCover(face: UprightFace): Cover {
  const light = (points: readonly number[], radius: number) =>
    median(points.map((point) => lightAt(face, point, radius)));
  const [left, right] = CHEEKS.map((cheek) => light(cheek, CHEEK_PX));
  // Hair may hang over the forehead, a mask over the cheeks: the lighter of the two is skin.
  const skin = Math.max(DARK, light(UPPER_CHEEKS, SKIN_PX), light(FOREHEAD, SKIN_PX));
  const skinLuma = 255 * skin ** (1 / 2.2);
  return {
    sideLight: Math.log2(((left ?? 0) + DARK) / ((right ?? 0) + DARK)),
    socketLight: Math.max(...SOCKETS.map((socket) => light(socket, SOCKET_PX))) / skin,
    eyeDetail: Math.max(...EYES.map((eye) => detailIn(face, eye))) / skinLuma,
    mouthDetail: detailIn(face, MOUTH) / skinLuma,
  };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
