import { expect, test } from "vitest";
import { stretchingInterval } from "./stretching-interval";

test("looks every second at first, ever more rarely after, and never more rarely than every five", () => {
  const intervals = Array.from({ length: 60 }, (_, polls) => stretchingInterval(polls));
  expect(intervals.slice(0, 11)).toEqual(Array(11).fill(1_000));
  expect(intervals.every((ms, i) => i === 0 || ms >= (intervals[i - 1] ?? 0))).toBe(true);
  expect(intervals[59]).toBe(5_000);
});
