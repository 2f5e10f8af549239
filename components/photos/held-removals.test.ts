import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { HeldRemovals } from "./held-removals";

/** A server that answers nothing until the test says so. */
function drawer() {
  const asked: string[] = [];
  const answers = new Map<string, { resolve: () => void; reject: (error: unknown) => void }>();
  const remove = (id: string) =>
    new Promise<void>((resolve, reject) => {
      asked.push(id);
      answers.set(id, { resolve, reject });
    });
  const onRemoved = vi.fn();
  const onFailed = vi.fn();
  const onNoneHeld = vi.fn();
  const removals = new HeldRemovals({ remove, onRemoved, onFailed, onNoneHeld, holdMs: 9_000 });
  return { removals, asked, answers, onRemoved, onFailed, onNoneHeld };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("a removal is sent when it can no longer be undone, and not before", async () => {
  const { removals, asked, onNoneHeld } = drawer();
  removals.hold("a");
  await vi.advanceTimersByTimeAsync(8_999);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toEqual(["a"]);
  expect(onNoneHeld).toHaveBeenCalledTimes(1);
});

it("what is undone in time is never sent, and what was sent cannot be undone", async () => {
  const { removals, asked } = drawer();
  removals.hold("a");
  removals.hold("b");
  expect(removals.release("a")).toBe(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual(["b"]);
  expect(removals.release("b")).toBe(false);
});

it("whoever needs the room has everything sent at once, each once, and waits for every answer", async () => {
  const { removals, asked, answers, onNoneHeld, onRemoved } = drawer();
  removals.hold("a");
  await vi.advanceTimersByTimeAsync(9_000);
  removals.hold("b");
  removals.letGo();
  expect(asked).toEqual(["a", "b"]);
  expect(onNoneHeld).toHaveBeenCalledTimes(2);

  const answered = vi.fn();
  void removals.answered().then(answered);
  answers.get("b")?.resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(answered).not.toHaveBeenCalled();
  answers.get("a")?.resolve();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(answered).toHaveBeenCalled();
  expect(onRemoved).toHaveBeenCalledTimes(2);
  expect(asked).toEqual(["a", "b"]);
});

it("a removal that fails is told, and keeps nobody waiting", async () => {
  const { removals, answers, onFailed, onRemoved } = drawer();
  removals.hold("a");
  removals.letGo();
  const lost = new Error("lost");
  answers.get("a")?.reject(lost);
  await removals.answered();
  expect(onFailed).toHaveBeenCalledExactlyOnceWith("a", lost);
  expect(onRemoved).not.toHaveBeenCalled();
});

it("nobody waits for what can still be undone", async () => {
  const { removals, asked } = drawer();
  removals.hold("a");
  await removals.answered();
  expect(asked).toEqual([]);
});
