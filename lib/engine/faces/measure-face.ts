import type { FaceMeasure } from "@/lib/domain/photo";
import { lumaOf } from "../pictures/luma";
import { clamp } from "../pixels/scalar";
import { openPixels, type Pixels, readPixels } from "../pictures/pixels";
import { headPose } from "./head-pose";
import type { SeenFace } from "./look";
import { sharpnessOf } from "./sharpness";

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
