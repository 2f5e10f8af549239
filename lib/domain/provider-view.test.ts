import { expect, test } from "vitest";
import { silenceSeconds } from "./provider-view";

test("a task is silent after three times what 99 in a hundred took", () => {
  const hundred = Array.from({ length: 101 }, (_, n) => n);
  expect(silenceSeconds(hundred)).toBe(297);
  expect(silenceSeconds([...hundred].reverse())).toBe(297);
});

test("without a history it is silent after an hour", () => {
  expect(silenceSeconds([])).toBe(3600);
  expect(silenceSeconds([1, 1])).toBe(3600);
});
