import { headPose } from "../faces/head-pose";
import type { Cutout } from "../matte/cutout";
import { faceFrameOf } from "../matte/face-mesh";
import { findCrown } from "../matte/measure-body";
import type { Point } from "../pixels/polygon";
import { turnPicture } from "./turn-picture";

/** A cutout that was turned. Its `cuts` still speak of the photo's own edges, which now run aslant. */
export type Levelled = Cutout & {
  /** Where a point of the turned cutout lay before, px. */
  toPhoto: (point: Point) => Point;
};

/** A head that leans less is left as it is, since turning costs a little sharpness. */
const UPRIGHT_DEG = 0.6;

/** The cutout turned about the eyes until they lean by no more than `rest` degrees. Its `light` is still that of the photo. */
export function levelHead(cutout: Cutout, rest = 0): Levelled {
  const { roll } = headPose(cutout.mesh);
  const turn = Math.max(0, Math.abs(roll) - rest);
  if (turn < UPRIGHT_DEG) return { ...cutout, toPhoto: (point) => point };
  const { eyesX, eyesY } = faceFrameOf(cutout.mesh);
  const angle = (-Math.sign(roll) * turn * Math.PI) / 180;
  const turned = turnPicture(cutout, [eyesX, eyesY], angle);
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return {
    ...cutout,
    ...turned,
    crownY: findCrown(turned),
    toPhoto: ([x, y]) => [eyesX + cos * (x - eyesX) + sin * (y - eyesY), eyesY - sin * (x - eyesX) + cos * (y - eyesY)],
  };
}
