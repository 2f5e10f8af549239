import { loadNetwork, runNetwork } from "../networks/load-network";
import type { View } from "./view";

/** Something like a face. Lengths in px of the picture. */
export type Detection = {
  /** Centre and side of the face's square, from brow to chin. */
  x: number;
  y: number;
  side: number;
  /** Which way the head leans, radians, clockwise: 0 is upright. */
  angle: number;
  /** How sure the detector is, 0 to 1: it prefers upright faces. */
  score: number;
};

export const DETECTOR_PX = 256;
const MIN_SCORE = 0.3;
/** Boxes that share more of their union than this are one face (P. Viola and M. Jones, 2001, merge likewise). */
const ONE_FACE_OVERLAP = 0.3;
const MOST = 16;

/**
 * MediaPipe BlazeFace, back camera (V. Bazarevsky et al., 2019): faces of a view of 256 px, the surest first.
 * Each proposal is four numbers of a box and six points, relative to the middle of its cell.
 */
export async function detect(view: View): Promise<Detection[]> {
  const input = new Float32Array(view.rgb.length);
  for (let at = 0; at < input.length; at++) input[at] = (view.rgb[at] as number) / 127.5 - 1;
  const outputs = runNetwork(await loadNetwork("blazeface"), input, DETECTOR_PX);
  const found = CELLS.flatMap(({ cells, perCell, count }) => {
    const scores = outputs.find(({ length }) => length === count);
    const boxes = outputs.find(({ length }) => length === count * NUMBERS);
    if (!scores || !boxes) throw new Error("The detector's outputs are not as they were");
    return readGrid(scores, boxes, cells, perCell);
  });
  return mergeFaces(found).map((proposal) => toDetection(proposal, view));
}

/** Of one proposal: a box and six points, x and y each. */
const NUMBERS = 16;
const CELLS = [
  { cells: 16, perCell: 2, count: 512 },
  { cells: 8, perCell: 6, count: 384 },
];

/** Numbers in px of the view: centre x, y, width, height, then the points; and the score. */
type Proposal = { score: number; at: number[] };

function readGrid(scores: Float32Array, boxes: Float32Array, cells: number, perCell: number): Proposal[] {
  const cell = DETECTOR_PX / cells;
  const proposals: Proposal[] = [];
  scores.forEach((logit, index) => {
    const score = 1 / (1 + Math.exp(-logit));
    if (score < MIN_SCORE) return;
    const place = Math.floor(index / perCell);
    const middle = [((place % cells) + 0.5) * cell, (Math.floor(place / cells) + 0.5) * cell];
    const numbers = [...boxes.subarray(index * NUMBERS, (index + 1) * NUMBERS)];
    // Width and height, the third and fourth, are not relative to the cell.
    proposals.push({
      score,
      at: numbers.map((value, n) => (n === 2 || n === 3 ? value : value + (middle[n % 2] ?? 0))),
    });
  });
  return proposals;
}

/** Many cells see one face: their numbers are averaged, each weighed by its score. */
function mergeFaces(proposals: Proposal[]): Proposal[] {
  let left = proposals.toSorted((a, b) => b.score - a.score);
  const merged: Proposal[] = [];
  while (left[0] && merged.length < MOST) {
    const best = left[0];
    const same = left.filter((other) => overlap(best.at, other.at) > ONE_FACE_OVERLAP);
    const weight = same.reduce((sum, { score }) => sum + score, 0);
    const at = best.at.map((_, n) => same.reduce((sum, one) => sum + (one.at[n] ?? 0) * one.score, 0) / weight);
    merged.push({ score: best.score, at });
    left = left.filter((other) => !same.includes(other) && other !== best);
  }
  return merged;
}

/** Shared area over the area of both. */
function overlap([ax = 0, ay = 0, aw = 0, ah = 0]: number[], [bx = 0, by = 0, bw = 0, bh = 0]: number[]): number {
  const width = Math.min(ax + aw / 2, bx + bw / 2) - Math.max(ax - aw / 2, bx - bw / 2);
  const height = Math.min(ay + ah / 2, by + bh / 2) - Math.max(ay - ah / 2, by - bh / 2);
  const shared = Math.max(0, width) * Math.max(0, height);
  return shared / (aw * ah + bw * bh - shared);
}

function toDetection({ score, at }: Proposal, view: View): Detection {
  const [x = 0, y = 0, width = 0, height = 0, eyeX = 0, eyeY = 0, otherX = 0, otherY = 0, , , mouthX = 0, mouthY = 0] =
    at;
  const scale = view.side / DETECTOR_PX;
  // From between the eyes to the mouth is down; it holds for a face in profile too, where the eyes come together.
  const [downX, downY] = [mouthX - (eyeX + otherX) / 2, mouthY - (eyeY + otherY) / 2];
  return {
    x: view.left + x * scale,
    y: view.top + y * scale,
    side: Math.max(width, height) * scale,
    angle: Math.atan2(-downX, downY),
    score,
  };
}
