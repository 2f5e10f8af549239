import { expect, test } from "vitest";
import { madeRecipe } from "@/lib/domain/recipe.fixture";
import { planAgain, planPortraits, type PlanFrame } from "./plan-portraits";

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

test("where good mattes are few, fair ones fill up before a frame comes again", () => {
  const frames = [
    frame({ matteScore: 0.5 }),
    frame({ rank: 1 }),
    frame({ rank: 2, matteScore: 0.4 }),
    frame({ rank: 3 }),
  ];
  expect(planPortraits(frames, 4, recipe).map((portrait) => portrait.frame)).toEqual([1, 3, 0, 2]);
  expect(planPortraits(frames, 2, recipe).map((portrait) => portrait.frame)).toEqual([1, 3]);
});

test("a portrait that is taken again comes from a frame that no other portrait has, else from another's", () => {
  const frames = [0, 1, 2, 3, 4].map((rank) => frame({ rank }));
  const plan = planPortraits(frames, 4, recipe, 7);
  expect(planAgain(frames, plan, 1, recipe)).toMatchObject({ frame: 4, seed: plan[1]?.seed });
  const four = frames.slice(0, 4);
  expect(planAgain(four, planPortraits(four, 4, recipe), 0, recipe)?.frame).toBe(1);
  expect(planAgain(frames, plan, 1, recipe)).toEqual(planAgain(frames, plan, 1, recipe));
});

test("a single frame cannot be taken again from another", () => {
  expect(planAgain([frame()], planPortraits([frame()], 4, recipe), 0, recipe)).toBeNull();
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
