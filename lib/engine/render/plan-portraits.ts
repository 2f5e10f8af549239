import type { DocumentFit, PaperFits } from "@/lib/domain/document-faults";
import type { DocumentKind } from "@/lib/domain/document-rules";
import type { Recipe } from "@/lib/domain/recipe";
import { planDocumentAgain, planDocuments } from "../documents/plan-documents";
import type { CutoutHead } from "../matte/cutout-head";
import { isFairMatte, MATTE_GRADES } from "../matte/matte-grades";
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
  /** Which papers the frame is good for; absent in models that were made before there were any. */
  papers?: PaperFits;
};

/** Puts together what planning has to know, from a packed cutout's head and what was learned of the frame. */
export function toPlanFrame({ score, light }: CutoutHead, rank: number, yaw: number, papers?: PaperFits): PlanFrame {
  const known = { rank, yaw, matteScore: score, lightAzimuth: light.azimuth, lightContrast: light.contrast };
  return papers ? { ...known, papers } : known;
}

/** `frame` is an index into the frames given. */
export type PlannedPortrait = { frame: number; variation: Variation; seed: number };

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
  if (recipe.document) return planDocuments(fitsOf(frames, recipe.document), count, seed);
  const order = inOrder(frames, count);
  if (order.length === 0) return [];
  return Array.from({ length: count }, (_, n) => {
    const frame = order[n % order.length] as number;
    return { frame, variation: takeOf(frames[frame] as PlanFrame, n, recipe), seed: seed + n * 101 };
  });
}

/**
 * The n-th portrait from another frame, for when the first did not come out like the person: the best frame that no portrait
 * of the plan has, else the best that is not its own; null when there is only one.
 */
export function planAgain(
  frames: PlanFrame[],
  plan: PlannedPortrait[],
  n: number,
  recipe: Recipe,
): PlannedPortrait | null {
  const planned = plan[n];
  if (!planned) return null;
  if (recipe.document) return planDocumentAgain(fitsOf(frames, recipe.document), planned);
  const others = inOrder(frames, frames.length).filter((frame) => frame !== planned.frame);
  const fresh = others.find((candidate) => plan.every(({ frame }) => frame !== candidate));
  const frame = fresh ?? others[0];
  if (frame === undefined) return null;
  return { frame, variation: takeOf(frames[frame] as PlanFrame, n, recipe), seed: planned.seed };
}

/** A frame that was never tried on papers is taken by how square it is, and rendering says whether it does. */
function fitsOf(frames: PlanFrame[], document: DocumentKind): DocumentFit[] {
  return frames.map(({ papers, yaw }) => papers?.[document] ?? { fault: null, stray: Math.abs(yaw) / 6 });
}

function takeOf(frame: PlanFrame, n: number, recipe: Recipe): Variation {
  const take = TAKES[(n + Math.floor(n / TAKES.length)) % TAKES.length] ?? AS_WRITTEN;
  const { mirror, fixed } = lampSide(frame, recipe);
  return { ...take, mirror: mirror !== (take.mirror && !fixed) };
}

/**
 * Indices of the frames worth using: good mattes by rank; where these are too few for one portrait each, fair ones after
 * them; bad ones only when there is nothing else.
 */
function inOrder(frames: PlanFrame[], wanted: number): number[] {
  const indices = frames.map((_, index) => index);
  const rankOf = (index: number) => frames[index]?.rank ?? 0;
  const matteOf = (index: number) => frames[index]?.matteScore ?? 0;
  const byRank = indices.toSorted((a, b) => rankOf(a) - rankOf(b));
  const good = byRank.filter((index) => matteOf(index) >= MATTE_GRADES.good);
  if (good.length >= wanted) return good;
  const fair = byRank.filter((index) => isFairMatte(matteOf(index)) && matteOf(index) < MATTE_GRADES.good);
  if (good.length + fair.length > 0) return [...good, ...fair];
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
