import type { Recipe } from "@/lib/domain/recipe";
import type { CutoutHead } from "../matte/cutout-head";
import { AS_WRITTEN, type Variation } from "./variation";

/** What planning has to know of a frame of the model. */
export type PlanFrame = {
  /** 0 is the best frame of the model. */
  rank: number;
  matteScore: number;
  /** Degrees, positive towards the viewer's right. */
  yaw: number;
  /** How the photo was lit: degrees to the viewer's right, and 0 (flat) to 1. */
  lightAzimuth: number;
  lightContrast: number;
};

/** Puts together what planning has to know, from a packed cutout's head and what was learned of the frame. */
export function toPlanFrame({ score, light }: CutoutHead, rank: number, yaw: number): PlanFrame {
  return { rank, yaw, matteScore: score, lightAzimuth: light.azimuth, lightContrast: light.contrast };
}

/** `frame` is an index into the frames given. */
export type PlannedPortrait = { frame: number; variation: Variation; seed: number };

/** Below this a matte usually shows a fault; such a frame is taken only when the others do not suffice. */
const GOOD_MATTE = 0.68;
const FAIR_MATTE = 0.35;
/** From this on a photo's own light shows through the new one, so the new one comes from its side. */
const SIDED_LIGHT = 0.55;

/** Four ways of taking one recipe, each a picture of its own: as written, closer, further back from the other side, aside with more shadow. */
const TAKES: Variation[] = [
  AS_WRITTEN,
  { ...AS_WRITTEN, head: 1.28, eyeLine: 0.02, offset: -0.03, turn: 8, exposure: 0.04 },
  { ...AS_WRITTEN, head: 0.84, eyeLine: -0.02, offset: 0.07, turn: -8, mirror: true },
  { ...AS_WRITTEN, head: 1.13, eyeLine: 0.015, offset: -0.08, turn: 14, exposure: -0.12 },
];

/**
 * Which frame goes into which portrait of a task, and how each departs from the recipe. The best frames come first, one
 * portrait each while they last; a frame that comes again gets a take it has not had.
 */
export function planPortraits(frames: PlanFrame[], count: number, recipe: Recipe, seed = 0): PlannedPortrait[] {
  const order = inOrder(frames);
  if (order.length === 0) return [];
  return Array.from({ length: count }, (_, n) => {
    const frame = order[n % order.length] as number;
    const take = TAKES[(n + Math.floor(n / TAKES.length)) % TAKES.length] ?? AS_WRITTEN;
    const { mirror, fixed } = lampSide(frames[frame] as PlanFrame, recipe);
    return { frame, variation: { ...take, mirror: mirror !== (take.mirror && !fixed) }, seed: seed + n * 101 };
  });
}

/** Indices of the frames worth using: good mattes by rank; fair ones only when there are none, bad ones only as a last resort. */
function inOrder(frames: PlanFrame[]): number[] {
  const indices = frames.map((_, index) => index);
  const rankOf = (index: number) => frames[index]?.rank ?? 0;
  const matteOf = (index: number) => frames[index]?.matteScore ?? 0;
  for (const least of [GOOD_MATTE, FAIR_MATTE]) {
    const good = indices.filter((index) => matteOf(index) >= least).sort((a, b) => rankOf(a) - rankOf(b));
    if (good.length > 0) return good;
  }
  return indices.sort((a, b) => matteOf(b) - matteOf(a)).slice(0, 2);
}

/**
 * The lamp goes to the side that the photo's light came from, and then it is `fixed`; with a flatly lit face, to the side
 * that the face turns to (short lighting).
 */
function lampSide(frame: PlanFrame, { light }: Recipe): { mirror: boolean; fixed: boolean } {
  const side = Math.sign(light.key.azimuth);
  if (frame.lightContrast > SIDED_LIGHT && Math.abs(frame.lightAzimuth) > 15) {
    return { mirror: Math.sign(frame.lightAzimuth) !== side, fixed: true };
  }
  return { mirror: Math.abs(frame.yaw) > 8 && Math.sign(frame.yaw) !== side, fixed: false };
}
