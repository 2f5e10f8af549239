import { expect, test, vi } from "vitest";
import { UndoHold } from "./undo-hold";

const gone = Promise.resolve();

test("one undo gives back all that was deleted shortly before, and gives it once", async () => {
  const held = new UndoHold();
  held.hold(["a"], gone);
  held.hold(["b", "c"], gone);
  expect(await held.take()).toEqual(["a", "b", "c"]);
  expect(await held.take()).toEqual([]);
});

test("what did not go and what is past undoing is not given back", async () => {
  const held = new UndoHold();
  held.hold(["a"], gone);
  held.forget();
  held.hold(["b", "c"], gone);
  held.drop(["b"]);
  expect(held.size).toBe(1);
  expect(await held.take()).toEqual(["c"]);
});

test("nothing is given back before the server has answered to its deletion, whatever it answers", async () => {
  const held = new UndoHold();
  const { promise, reject } = Promise.withResolvers<void>();
  held.hold(["a"], gone);
  held.hold(["b"], promise);
  const taken = vi.fn();
  const taking = held.take().then(taken);
  await new Promise((resolve) => setImmediate(resolve));
  expect(taken).not.toHaveBeenCalled();
  reject(new Error("No connection."));
  await taking;
  expect(taken).toHaveBeenCalledExactlyOnceWith(["a", "b"]);
});
