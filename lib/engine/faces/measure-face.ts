import type { FaceMeasure } from "@/lib/domain/photo";
import { lumaOf } from "../pictures/luma";
import { clamp } from "../pixels/scalar";
import { openPixels, type Pixels, readPixels } from "../pictures/pixels";
import { headPose } from "./head-pose";
import type { SeenFace } from "./look";
import type { DescribedFace } from "./look-closer";
import { readCover } from "./read-cover";
import { readEyes } from "./read-eyes";
import { sharpnessOf } from "./sharpness";
import { squareOf } from "./square-of";
import { uprightOf } from "./upright-face";

const MEASURED_SIDE_PX = 256;
const CRUSHED_BELOW = 24;
const BLOWN_ABOVE = 249;

/** Size, pose, sharpness and light of one face. */
export async function measureFace(picture: Pixels, face: SeenFace): Promise<FaceMeasure> {
  const side = MEASURED_SIDE_PX;
  const crop = await readPixels(
    openPixels(picture).extract(insideOf(picture, face.box)).resize(side, side, { fit: "fill" }),
  );
  const luma = lumaOf(crop.data);
  const [x, y, width, height] = face.box;
  return {
    box: [round(x, 1), round(y, 1), round(width, 1), round(height, 1)],
    score: round(face.score, 2),
    ...rounded(headPose(face.mesh)),
    sharpness: round(sharpnessOf(luma, side), 1),
    ...lightOf(luma, side),
  };
}

/** The same, and what only a near view tells: how the light falls, and what can be seen of eyes and mouth. */
export async function measureClosely(picture: Pixels, face: DescribedFace): Promise<FaceMeasure> {
  const cover = readCover(uprightOf(face.view, face.mesh));
  return {
    ...(await measureFace(picture, face)),
    sideLight: round(cover.sideLight, 2),
    socketLight: round(cover.socketLight, 3),
    eyeDetail: round(cover.eyeDetail, 3),
    mouthDetail: round(cover.mouthDetail, 3),
    wobble: round(face.wobble ?? 0, 4),
    smile: round(mouthOverEyes(face.mesh), 3),
    eyeOpening: round(await readEyes(face.view, face.mesh, squareOf(face.mesh, 1).angle), 3),
  };
}

/** Corners of the mouth, and the outer ones of the eyes. */
const MOUTH = [61, 291] as const;
const EYES = [33, 263] as const;

function mouthOverEyes(mesh: Float32Array): number {
  const apart = ([a, b]: readonly [number, number]) =>
    Math.hypot(...[0, 1, 2].map((axis) => (mesh[a * 3 + axis] as number) - (mesh[b * 3 + axis] as number)));
  return apart(MOUTH) / apart(EYES);
}

/** Light of the oval that fills the crop: its corners are hair and background. */
function lightOf(luma: Float32Array, side: number): Pick<FaceMeasure, "luma" | "crushed" | "blown"> {
  const half = side / 2;
  let [count, sum, crushed, blown] = [0, 0, 0, 0];
  luma.forEach((value, index) => {
    const across = ((index % side) + 0.5 - half) / half;
    const down = (Math.floor(index / side) + 0.5 - half) / half;
    if (across * across + down * down > 1) return;
    count += 1;
    sum += value;
    if (value < CRUSHED_BELOW) crushed += 1;
    if (value > BLOWN_ABOVE) blown += 1;
  });
  return { luma: round(sum / count / 255, 3), crushed: round(crushed / count, 3), blown: round(blown / count, 3) };
}

/** The part of a box that lies on the picture, in whole pixels, at least one. */
function insideOf({ width, height }: Pixels, [x, y, boxWidth, boxHeight]: SeenFace["box"]) {
  const left = clamp(Math.floor(x), 0, width - 1);
  const top = clamp(Math.floor(y), 0, height - 1);
  return {
    left,
    top,
    width: clamp(Math.ceil(x + boxWidth) - left, 1, width - left),
    height: clamp(Math.ceil(y + boxHeight) - top, 1, height - top),
  };
}

function rounded(pose: ReturnType<typeof headPose>) {
  return { yaw: round(pose.yaw, 1), pitch: round(pose.pitch, 1), roll: round(pose.roll, 1) };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
