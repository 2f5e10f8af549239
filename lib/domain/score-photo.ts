import { cutOffShare, headHeightPx } from "./judge-photo";
import type { FaceMeasure, PhotoReport } from "./photo";

/**
 * How well a photo serves, each 0 to 1. Full marks begin where the measured photos of studios and good phones do;
 * beyond that more is not better.
 */
export type Marks = {
  size: number;
  sharpness: number;
  light: number;
  pose: number;
  framing: number;
  /** Open eyes, and nothing before them or the mouth; full where it was not measured. */
  openness: number;
};

/** The same, 0 to 100 each, for people to look at. */
export type PhotoMarks = Record<keyof Marks, number>;

export function toPhotoMarks({ size, sharpness, light, pose, framing, openness }: Marks): PhotoMarks {
  return {
    size: of100(size),
    sharpness: of100(sharpness),
    light: of100(light),
    pose: of100(pose),
    framing: of100(framing),
    openness: of100(openness),
  };
}

const of100 = (mark: number) => Math.round(100 * mark);

export function markFace(picture: Pick<PhotoReport, "width" | "height">, face: FaceMeasure): Marks {
  return {
    size: ramp(headHeightPx(face), 80, 480),
    sharpness: ramp(Math.log2(Math.max(1, face.sharpness)), Math.log2(30), Math.log2(400)),
    light: Math.min(
      ramp(face.luma, 0.08, 0.35),
      ramp(face.luma, 0.98, 0.75),
      ramp(face.crushed, 0.6, 0.1),
      ramp(face.blown, 0.6, 0.02),
      ramp(Math.abs(face.sideLight ?? 0), 4, 1.2),
    ),
    pose: Math.min(
      ramp(Math.abs(face.yaw), 60, 12),
      ramp(Math.abs(face.pitch), 50, 12),
      ramp(Math.abs(face.roll), 60, 15),
    ),
    framing: ramp(cutOffShare(picture, face), 0.3, 0),
    openness: Math.min(
      ramp(face.eyeOpening ?? 1, 0.02, 0.22),
      ramp(face.socketLight ?? 1, 0.1, 0.4),
      ramp(face.mouthDetail ?? 1, 0.03, 0.095),
    ),
  };
}

/** 0 to 100 from the marks: the geometric mean, so that one bad mark is not hidden by four good ones. */
export function scoreOf(marks: Record<string, number>): number {
  const values = Object.values(marks);
  return Math.round(100 * values.reduce((product, mark) => product * mark, 1) ** (1 / values.length));
}

/** 0 at `zero`, 1 at `one`, straight between; `zero` may be the greater. */
function ramp(value: number, zero: number, one: number): number {
  return Math.min(1, Math.max(0, (value - zero) / (one - zero)));
}
