import type { DocumentRule } from "@/lib/domain/document-rules";
import { clamp } from "../pixels/scalar";
import type { Placement } from "../render/compose";
import type { Levelled } from "./level-head";
import { brokenBy, headPointsOf, measureHead } from "./measure-head";

/** How many sizes, heights and places across are tried. */
const TRIES = { head: 24, crown: 18, aside: 8 };
/** What it costs to depart from the best of the rule, in shares of its height or width. */
const COST = { head: 2, crown: 1, eyes: 1, aside: 3 };
/** Of sums of fractions. */
const EXACT = 1e-6;
/** Points along an edge of the frame at which the photo's own edge is looked for. */
const PROBES = 8;
/** A matte is not sure of the outermost px of its photo. */
const RIM = 2;

/** Why a head found no place: the rule's own measures exclude each other, or the photo's edge would show and she would float. */
export type Unplaced = "shape" | "shoulders";

/**
 * Places a levelled head so that every measure of the rule holds and no edge that the photo itself cut shows. Of all ways
 * the one nearest to the rule's aims is taken; `nearer` moves the aim for the head's size (1 is the rule's own).
 */
export function placeByRule(person: Levelled, rule: DocumentRule, nearer = 1): Placement | Unplaced {
  const points = headPointsOf(person);
  const aim = clamp(rule.head.aim * nearer, rule.head.min, rule.head.max);
  let best: (Placement & { cost: number }) | null = null;
  let floats = false;
  for (const head of steps(rule.head.min, rule.head.max, TRIES.head)) {
    const scale = (head * rule.height) / (points.chinY - points.crownY);
    for (const crown of steps(rule.crown.min, rule.crown.max, TRIES.crown)) {
      const y = crown * rule.height - points.crownY * scale;
      const middle = rule.width / 2 - points.middleX * scale;
      const measured = measureHead(points, { scale, x: middle, y }, rule);
      if (brokenBy(rule, measured, EXACT).length > 0) continue;
      for (const aside of steps(-rule.aside, rule.aside, TRIES.aside)) {
        const x = middle + aside * rule.width;
        const cost =
          COST.head * Math.abs(head - aim) +
          COST.crown * Math.abs(crown - rule.crown.aim) +
          COST.eyes * Math.abs(measured.eyes - rule.eyes.aim) +
          COST.aside * Math.abs(aside);
        if (best && cost >= best.cost) continue;
        if (showsEdge(person, { scale, x, y }, rule)) floats = true;
        else best = { scale, x, y, cost };
      }
    }
  }
  if (best) return { scale: best.scale, x: best.x, y: best.y };
  return floats ? "shoulders" : "shape";
}

function steps(from: number, to: number, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, n) => from + ((to - from) * n) / count);
}

/** Whether the frame reaches past an edge of the photo where that edge cuts through the body. */
function showsEdge(
  { toPhoto, width, height, cuts }: Levelled,
  { scale, x, y }: Placement,
  frame: DocumentRule,
): boolean {
  const inPhoto = (across: number, down: number) => toPhoto([(across - x) / scale, (down - y) / scale]);
  for (const share of steps(0, 1, PROBES)) {
    const [, bottomY] = inPhoto(share * frame.width, frame.height);
    if (cuts.bottom && bottomY > height - RIM) return true;
    const [leftX, leftY] = inPhoto(0, share * frame.height);
    if (cuts.left !== null && leftX < RIM && leftY > cuts.left) return true;
    const [rightX, rightY] = inPhoto(frame.width, share * frame.height);
    if (cuts.right !== null && rightX > width - RIM && rightY > cuts.right) return true;
  }
  return false;
}
