import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { TaskRow } from "@/lib/db/tasks";
import { toTaskView } from "./task-view";

const NOW = Date.parse("2026-11-23T12:00:00.000Z");
beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

const ago = (seconds: number) => new Date(NOW - seconds * 1000);

/** A training that waited for a minute, has run for twenty seconds and is half done. */
const half: TaskRow = {
  id: "task",
  ownerId: "wan",
  kind: "training",
  modelId: "model",
  styleId: null,
  orderId: null,
  retouch: true,
  ordered: 0,
  state: "running",
  submission: "submitted",
  providerTaskId: "their task",
  callbackUrl: null,
  apiKeyId: null,
  calledBackAt: null,
  readingUntil: null,
  acceptedAt: ago(80),
  newsAt: ago(1),
  archiveTries: 0,
  failingSince: null,
  steps: [{ name: "reading", done: 5, total: 10 }],
  failure: null,
  createdAt: ago(90),
  startedAt: ago(20),
  endedAt: null,
};
const estimateOf = (change: Partial<TaskRow>, history: number[] = []) =>
  toTaskView({ ...half, ...change }, { made: 0, history, standstill: null, ahead: null }).estimate;

test("where nothing was made before, a task's own pace tells how long it takes, without what it waited", () => {
  expect(estimateOf({})).toEqual({ lowSeconds: 14, highSeconds: 32 });
});

test("what others took tells before its own pace does", () => {
  expect(estimateOf({}, [100, 100, 100])).toEqual({ lowSeconds: 20, highSeconds: 20 });
});

test("nothing is said of a task that waits, tells no steps or is over", () => {
  expect(estimateOf({ state: "waiting", startedAt: null, steps: [] })).toBeNull();
  expect(estimateOf({ steps: [] })).toBeNull();
  expect(estimateOf({ state: "succeeded" })).toBeNull();
});
