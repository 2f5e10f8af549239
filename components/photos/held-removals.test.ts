import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { HeldRemovals } from "./held-removals";

const settle = async () => void (await vi.advanceTimersByTimeAsync(0));

/** A server that answers nothing until the test says so. */
function drawer() {
  const asked: string[] = [];
  const answers: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  const ask = (what: string) =>
    new Promise<void>((resolve, reject) => {
      asked.push(what);
      answers.push({ resolve, reject });
    });
  const said = { onRemoving: vi.fn(), onRemoved: vi.fn(), onFailed: vi.fn(), onNotBack: vi.fn() };
  const hooks = { ...said, onHeld: vi.fn(), onNoneHeld: vi.fn() };
  const removals = new HeldRemovals({
    putAside: (ids, aside) => ask(`${aside ? "aside" : "back"} ${ids.join()}`),
    remove: (ids) => ask(`remove ${ids.join()}`),
    ...hooks,
    renewMs: 15_000,
  });
  const answer = async (error?: unknown) => {
    const next = answers.shift();
    if (error === undefined) next?.resolve();
    else next?.reject(error);
    await settle();
  };
  return { removals, asked, answer, ...hooks };
}
const photo = (id: string, wasAside = false) => ({ id, wasAside });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a removed photo makes room at once, and is gone for good when it is let go, and not before", async () => {
  const { removals, asked, answer, onNoneHeld, onRemoved } = drawer();
  removals.hold([photo("a")]);
  await settle();
  expect(asked).toEqual(["aside a"]);
  await answer();
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(asked).toEqual(["aside a"]);
  removals.letGo();
  await settle();
  expect(asked).toEqual(["aside a", "remove a"]);
  expect(onNoneHeld).toHaveBeenCalledTimes(1);
  await answer();
  expect(onRemoved).toHaveBeenCalledExactlyOnceWith(["a"]);
});

test("what is held is said at once and again and again, until it is undone or let go", async () => {
  const { removals, onHeld } = drawer();
  removals.hold([photo("a")]);
  await vi.advanceTimersByTimeAsync(10_000);
  removals.hold([photo("b")]);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(onHeld.mock.calls).toEqual([[["a"]], [["a", "b"]], [["a", "b"]], [["a", "b"]]]);
  removals.release();
  removals.hold([photo("c")]);
  removals.letGo();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onHeld).toHaveBeenCalledTimes(5);
});

test("one undo brings back all that was removed shortly before, and none of it is removed later", async () => {
  const { removals, asked, answer } = drawer();
  removals.hold([photo("a")]);
  await vi.advanceTimersByTimeAsync(8_000);
  await answer();
  removals.hold([photo("b"), photo("c", true)]);
  await vi.advanceTimersByTimeAsync(8_000);
  await answer();
  expect(removals.release()).toEqual(["a", "b", "c"]);
  await settle();
  await answer();
  await vi.advanceTimersByTimeAsync(60_000);
  // What she had left out before stays left out.
  expect(asked).toEqual(["aside a", "aside b", "back a,b"]);
  expect(removals.release()).toEqual([]);
});

test("a photo is not put back before it was put aside, nor removed before that", async () => {
  const { removals, asked, answer } = drawer();
  removals.hold([photo("a")]);
  removals.letGo();
  await settle();
  expect(asked).toEqual(["aside a"]);
  await answer();
  expect(asked).toEqual(["aside a", "remove a"]);
});

test("whoever needs the room waits for what was asked, and not for what can still be undone", async () => {
  const { removals, answer } = drawer();
  removals.hold([photo("a")]);
  const answered = vi.fn();
  void removals.answered().then(answered);
  await settle();
  expect(answered).not.toHaveBeenCalled();
  await answer();
  expect(answered).toHaveBeenCalled();
});

test("a removal that fails is told, and keeps nobody waiting", async () => {
  const { removals, answer, onFailed, onRemoved } = drawer();
  removals.hold([photo("a", true)]);
  removals.letGo();
  await settle();
  const lost = new Error("lost");
  await answer(lost);
  await removals.answered();
  expect(onFailed).toHaveBeenCalledExactlyOnceWith(["a"], lost);
  expect(onRemoved).not.toHaveBeenCalled();
});

test("a photo that cannot be put aside is removed all the same", async () => {
  const { removals, asked, answer, onRemoved } = drawer();
  removals.hold([photo("a")]);
  removals.letGo();
  await settle();
  await answer(new Error("lost"));
  await answer();
  expect(asked).toEqual(["aside a", "remove a"]);
  expect(onRemoved).toHaveBeenCalledTimes(1);
});

test("a removal whose undo fails is told, and one that only gave no room is not", async () => {
  const { removals, answer, onNotBack } = drawer();
  removals.hold([photo("a"), photo("b", true)]);
  await settle();
  await answer(new Error("no room"));
  expect(onNotBack).not.toHaveBeenCalled();
  expect(removals.release()).toEqual(["a", "b"]);
  await settle();
  const gone = new Error("gone");
  await answer(gone);
  expect(onNotBack).toHaveBeenCalledExactlyOnceWith(["a"], gone);
});

test("what can still be undone is named until it is let go", () => {
  const { removals } = drawer();
  removals.hold([photo("a")]);
  removals.hold([photo("b")]);
  expect(removals.ids).toEqual(["a", "b"]);
  removals.letGo();
  expect(removals.ids).toEqual([]);
});
