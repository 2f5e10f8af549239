import { expect, test } from "vitest";
import { equalErrors, quantile, say, wilson } from "./rates";

test("no error in forty may still be nine in a hundred", () => {
  const [low, high] = wilson({ hits: 0, of: 40 });
  expect(low).toBe(0);
  expect(high).toBeCloseTo(0.088, 3);
  expect(say({ hits: 0, of: 40 })).toBe("0 of 40, 0.0 % (0.0 to 8.8)");
});

test("what nobody tried has no rate", () => {
  expect(say({ hits: 0, of: 0 })).toBe("none to tell by");
});

test("the equal error lies where both kinds are as rare", () => {
  const { at, missed, confused } = equalErrors([0.5, 0.7, 0.8, 0.9], [0.1, 0.2, 0.3, 0.6]);
  expect(at).toBeGreaterThan(0.3);
  expect(Math.max(missed.hits, confused.hits)).toBe(1);
});

test("sets that do not meet have no error", () => {
  expect(equalErrors([0.8, 0.9], [0.1, 0.2])).toMatchObject({ missed: { hits: 0 }, confused: { hits: 0 } });
});

test("the middle of three is the second", () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
});
