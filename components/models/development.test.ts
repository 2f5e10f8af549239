import { expect, test } from "vitest";
import type { TaskView } from "@/lib/domain/task";
import { densityOf, elapsedOf, outlookOf, percentOf, quarterOf } from "./development";

const task = (change: Partial<TaskView>): TaskView => ({
  id: "t",
  kind: "training",
  state: "running",
  submission: "submitted",
  standstill: null,
  modelId: "m",
  styleId: null,
  progress: 0.5,
  steps: [],
  ahead: null,
  estimate: null,
  usual: null,
  made: 0,
  ordered: 0,
  failure: null,
  createdAt: "2026-11-22T12:00:00.000Z",
  startedAt: "2026-11-22T12:00:10.000Z",
  endedAt: null,
  ...change,
});
const at = (seconds: number) => Date.parse("2026-11-22T12:00:10.000Z") + seconds * 1000;

test("a frame comes up as each step passes over it", () => {
  const steps = [
    { name: "reading" as const, done: 10, total: 10 },
    { name: "learning" as const, done: 6, total: 10 },
  ];
  expect(densityOf(0, 10, steps)).toBe(1);
  expect(densityOf(5, 10, steps)).toBe(1);
  expect(densityOf(6, 10, steps)).toBe(0.5);
  expect(densityOf(9, 10, steps)).toBe(0.5);
});

test("a step that works on four of eight frames still brings out all eight", () => {
  const cutting = (done: number) => [{ name: "cutting" as const, done, total: 4 }];
  expect(densityOf(7, 8, cutting(4))).toBe(1);
  expect(densityOf(0, 8, cutting(1))).toBe(1);
  expect(densityOf(2, 8, cutting(1))).toBe(0);
});

test("before any step is known a frame is blank", () => {
  expect(densityOf(0, 8, [])).toBe(0);
  expect(densityOf(0, 8, [{ name: "reading", done: 0, total: 0 }])).toBe(0);
});

test("100 percent is said only of what has succeeded", () => {
  expect(percentOf(task({ progress: 0.589 }))).toBe(58);
  expect([0.29, 0.57, 0.58].map((progress) => percentOf(task({ progress })))).toEqual([29, 57, 58]);
  expect(percentOf(task({ progress: 1 }))).toBe(99);
  expect(percentOf(task({ progress: 1, state: "succeeded" }))).toBe(100);
});

test("a listener is told at each quarter only", () => {
  expect([0, 24, 25, 58, 75, 99, 100].map(quarterOf)).toEqual([0, 0, 25, 50, 75, 75, 100]);
});

test("an estimate is a range, and none is invented", () => {
  const estimate = { lowSeconds: 10, highSeconds: 20 };
  expect(outlookOf(task({ estimate }), at(25), at(5))).toEqual({ kind: "range", ...estimate });
  expect(outlookOf(task({}), null, at(5))).toEqual({ kind: "unknown" });
  expect(outlookOf(task({ state: "waiting", estimate }), null, at(5))).toEqual({ kind: "waiting", ahead: null });
  expect(outlookOf(task({ state: "waiting", ahead: 2 }), null, at(5))).toEqual({ kind: "waiting", ahead: 2 });
  expect(outlookOf(task({ state: "partial" }), null, at(5))).toEqual({ kind: "over" });
});

test("a promise that has passed is owned up to", () => {
  const overdue = { kind: "overdue" };
  expect(outlookOf(task({ estimate: { lowSeconds: 1, highSeconds: 2 } }), at(41), at(70))).toEqual(overdue);
  expect(outlookOf(task({ estimate: { lowSeconds: 0, highSeconds: 0 } }), null, at(70))).toEqual(overdue);
});

test("time counts from the order, and a clock that is wrong does not make it negative", () => {
  expect(elapsedOf(task({}), at(7))).toBe(17);
  expect(elapsedOf(task({}), at(-60))).toBe(0);
});
