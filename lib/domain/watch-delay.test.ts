import { expect, test } from "vitest";
import { sparingDelaySeconds, watchDelaySeconds } from "./watch-delay";

test("a young task is looked at every second, an old one every half minute at most", () => {
  expect([0, 5, 15, 60, 200, 100_000].map(watchDelaySeconds)).toEqual([1, 1, 2, 6, 20, 30]);
});

test("where looks are counted, the first one comes when the quickest of the others had ended", () => {
  const history = [100, 110, 120, 130, 140, 150, 160, 170, 180, 190];
  expect(sparingDelaySeconds(0, history)).toBe(110);
  expect(sparingDelaySeconds(60, history)).toBe(50);
  expect(sparingDelaySeconds(120, history)).toBe(12);
});

test("without a history a counted look still rests two seconds", () => {
  expect(sparingDelaySeconds(0, [])).toBe(2);
  expect(sparingDelaySeconds(100, [50])).toBe(10);
});

test("however long others took, nobody waits longer than a quarter of an hour for a first look", () => {
  expect(sparingDelaySeconds(0, Array(10).fill(36_000))).toBe(900);
});
