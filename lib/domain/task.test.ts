import { expect, test } from "vitest";
import { hasSettled, isOver, progressOf, settlingMs, TASK_STATES } from "./task";

test("a task is over at succeeded, partial and failed, not only at the one state the API document names", () => {
  expect(TASK_STATES.filter(isOver)).toEqual(["succeeded", "partial", "failed"]);
});

test("progress is the share of the steps, and whole only when the task is over", () => {
  const steps = [
    { name: "reading" as const, done: 8, total: 8 },
    { name: "learning" as const, done: 1, total: 1 },
    { name: "cutting" as const, done: 3, total: 6 },
  ];
  expect(progressOf("running", [])).toBe(0);
  expect(progressOf("running", steps)).toBeCloseTo(2.5 / 3);
  expect(
    progressOf(
      "running",
      steps.map((step) => ({ ...step, done: step.total })),
    ),
  ).toBe(0.99);
  expect(progressOf("succeeded", steps)).toBe(1);
});

test("a lost answer is waited for as long as a callback may take, and a day at most", () => {
  expect(settlingMs([])).toBe(15 * 60_000);
  expect(settlingMs([30, 20])).toBe(15 * 60_000);
  expect(settlingMs([2400, 30])).toBe(3 * 2400_000);
  expect(settlingMs([1e9])).toBe(24 * 3600_000);
  const asked = new Date(0);
  expect(hasSettled(asked, new Date(15 * 60_000))).toBe(true);
  expect(hasSettled(asked, new Date(15 * 60_000), settlingMs([2400]))).toBe(false);
});
