import { expect, test } from "vitest";
import { isOver, progressOf, TASK_STATES } from "./task";

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
