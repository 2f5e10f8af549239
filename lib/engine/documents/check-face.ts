import type { DocumentFault } from "@/lib/domain/document-faults";
import { LIMITS } from "@/lib/domain/photo-thresholds";
import { headPose } from "../faces/head-pose";
import type { Cutout } from "../matte/cutout";
import { meshPoint } from "../matte/face-mesh";
import { MATTE_GRADES } from "../matte/matte-grades";

/**
 * ISO/IEC 19794-5 wants yaw and pitch within 5 degrees and roll within 8. The mesh reads a squarely posed head to about
 * 4 degrees in yaw and 11 in pitch (spread of 36 frontal portraits), which is allowed on top; roll is levelled away, and only
 * a head that leans so far that the shoulders would slope is refused.
 */
const MOST = { yaw: 9.5, pitch: 16, roll: 15 };
/** Height of the eye in the mesh to its width, where nothing better was measured on the photo. 29 portraits with open eyes lie between 0.18 (laughing) and 0.39. */
const SHUT = 0.15;
/** From this on nothing is gained: the median of the same portraits. */
const WIDE_OPEN = 0.3;

const EYES = [
  { upper: 159, lower: 145, outer: 33, inner: 133 },
  { upper: 386, lower: 374, outer: 263, inner: 362 },
] as const;
const LIPS = { upper: 13, lower: 14, left: 61, right: 291 } as const;

/** What of the face itself speaks against a picture for papers; null when nothing does. Papers allow no cut hair either. */
export function checkFace({ mesh, cuts, score, eyeOpening }: Cutout): DocumentFault | null {
  const { yaw, pitch, roll } = headPose(mesh);
  if (Math.abs(yaw) > MOST.yaw || Math.abs(pitch) > MOST.pitch) return "turned";
  if (Math.abs(roll) > MOST.roll) return "leaning";
  if (openness(mesh) < SHUT || (eyeOpening ?? 1) < LIMITS.eyeOpening.poor) return "eyes_closed";
  if (cuts.top) return "hair_cut";
  return score < MATTE_GRADES.good ? "matte" : null;
}

/** 0 for a face as papers want it: square, level, eyes open, mouth shut, lit from the front; larger is worse. */
export function strayFrom({ mesh, light, score }: Cutout): number {
  const { yaw, pitch, roll } = headPose(mesh);
  const mouth = distance(mesh, LIPS.upper, LIPS.lower) / distance(mesh, LIPS.left, LIPS.right);
  return (
    Math.abs(yaw) / 6 +
    Math.abs(pitch) / 12 +
    Math.abs(roll) / 8 +
    mouth / 0.1 +
    Math.max(0, WIDE_OPEN - openness(mesh)) / 0.04 +
    light.contrast +
    4 * Math.max(0, 0.85 - score)
  );
}

function openness(mesh: Cutout["mesh"]): number {
  const [left, right] = EYES.map(
    ({ upper, lower, outer, inner }) => distance(mesh, upper, lower) / distance(mesh, outer, inner),
  ) as [number, number];
  return (left + right) / 2;
}

function distance(mesh: Cutout["mesh"], a: number, b: number): number {
  const [ax, ay] = meshPoint(mesh, a);
  const [bx, by] = meshPoint(mesh, b);
  return Math.hypot(ax - bx, ay - by);
}
