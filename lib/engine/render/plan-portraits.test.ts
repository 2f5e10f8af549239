import { expect, test } from "vitest";
import { madeRecipe } from "@/lib/domain/recipe.fixture";
import { planPortraits, type PlanFrame } from "./plan-portraits";

// Its key light stands on the viewer's left.
const recipe = madeRecipe();
const frame = (change: Partial<PlanFrame> = {}): PlanFrame => ({
  rank: 0,
  matteScore: 0.9,
  yaw: 0,
  lightAzimuth: 0,
  lightContrast: 0,
  ...change,
});

test("the best frames come first, one portrait each while they last", () => {
  const frames = [frame({ rank: 2 }), frame({ rank: 0 }), frame({ rank: 3 }), frame({ rank: 1 }), frame({ rank: 4 })];
  expect(planPortraits(frames, 4, recipe).map((portrait) => portrait.frame)).toEqual([1, 3, 0, 2]);
});

test("a frame with a bad matte is left out when there are others, and taken when there are none", () => {
  const bad = frame({ matteScore: 0.1 });
  const plan = planPortraits([bad, frame({ rank: 1 })], 4, recipe);
  expect(plan.map((portrait) => portrait.frame)).toEqual([1, 1, 1, 1]);
  expect(planPortraits([bad], 4, recipe)).toHaveLength(4);
});

test("a frame that comes again is taken in another way each time", () => {
  const plan = planPortraits([frame(), frame({ rank: 1 })], 4, recipe);
  const takes = plan.map(({ frame, variation }) => `${frame} ${variation.head} ${variation.turn}`);
  expect(new Set(takes).size).toBe(4);
});

test("the lamp stands on the side that the photo's light came from", () => {
  const [fromRight] = planPortraits([frame({ lightAzimuth: 50, lightContrast: 0.9 })], 1, recipe);
  const [fromLeft] = planPortraits([frame({ lightAzimuth: -50, lightContrast: 0.9 })], 1, recipe);
  expect([fromRight?.variation.mirror, fromLeft?.variation.mirror]).toEqual([true, false]);
});

test("a flatly lit face is lit from the side that it turns to", () => {
  const [right] = planPortraits([frame({ yaw: 20 })], 1, recipe);
  const [left] = planPortraits([frame({ yaw: -20 })], 1, recipe);
  expect([right?.variation.mirror, left?.variation.mirror]).toEqual([true, false]);
});

test("no frames, no portraits", () => {
  expect(planPortraits([], 4, recipe)).toEqual([]);
});
