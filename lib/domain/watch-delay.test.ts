import { expect, test } from "vitest";
import { watchDelaySeconds } from "./watch-delay";

test("a young task is looked at every second, an old one every half minute at most", () => {
  expect([0, 5, 15, 60, 200, 100_000].map(watchDelaySeconds)).toEqual([1, 1, 2, 6, 20, 30]);
});
