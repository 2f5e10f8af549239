import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { UploadQueue, type Send } from "./upload-queue";

type Call = {
  id: string;
  signal: AbortSignal;
  progress: (sent: number) => void;
  arrive: () => Promise<void>;
  fail: (error?: unknown) => Promise<void>;
};

const settle = async () => void (await vi.advanceTimersByTimeAsync(0));

/** A transport that does nothing until the test says how each file fares. */
function studio(restMs: (error: unknown, attempts: number) => number | null = (_, attempts) => attempts * 1000) {
  const calls: Call[] = [];
  const arrived: string[] = [];
  const failed: string[] = [];
  const send: Send<string> = ({ id }, { onProgress, signal }) =>
    new Promise((resolve, reject) => {
      calls.push({
        id,
        signal,
        progress: onProgress,
        arrive: () => (resolve(id), settle()),
        fail: (error = new Error("lost")) => (reject(error), settle()),
      });
    });
  const queue = new UploadQueue<string>({
    send,
    restMs,
    onSent: (id) => void arrived.push(id),
    onFailed: (id) => void failed.push(id),
  });
  const files = (...ids: string[]) => queue.add(ids.map((id, addedAt) => ({ id, file: new Blob([id]), addedAt })));
  const phases = () => Object.fromEntries(queue.snapshot().map(({ id, phase }) => [id, phase]));
  const call = (id: string) => {
    const found = calls.findLast((made) => made.id === id);
    if (!found) throw new Error(`${id} was never sent`);
    return found;
  };
  return { queue, calls, arrived, failed, files, phases, call };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the upload queue", () => {
  test("sends three at a time, and the next when one has arrived", async () => {
    const { queue, files, calls, call } = studio();
    queue.resume();
    files("a", "b", "c", "d", "e");
    expect(calls.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    await call("b").arrive();
    expect(calls.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  });

  test("tells which file will not go again by itself, and not which only rests", async () => {
    const { queue, files, call, failed, phases } = studio((error) => (error === "busy" ? 1000 : null));
    queue.resume();
    files("a", "b");
    await call("a").fail("busy");
    await call("b").fail("not a picture");
    expect(phases()).toEqual({ a: "resting", b: "failed" });
    expect(failed).toEqual(["b"]);
  });

  test("keeps the order the files came in, whichever arrives first", async () => {
    const { queue, files, arrived, call } = studio();
    queue.resume();
    files("a", "b", "c", "d");
    await call("c").arrive();
    expect(queue.snapshot().map(({ id }) => id)).toEqual(["a", "b", "d"]);
    await call("a").arrive();
    await call("b").arrive();
    await call("d").arrive();
    expect(arrived).toEqual(["c", "a", "b", "d"]);
    expect(queue.snapshot()).toEqual([]);
  });

  test("shows the share of the bytes that have left", () => {
    const { queue, files, call } = studio();
    queue.resume();
    files("a");
    call("a").progress(0.63);
    expect(queue.snapshot()[0]?.sent).toBe(0.63);
  });

  test("tries again by itself after a rest, longer each time, and lets others go meanwhile", async () => {
    const { queue, files, calls, phases, call } = studio();
    queue.resume();
    files("a", "b", "c", "d");
    await call("a").fail();
    expect(phases()).toMatchObject({ a: "resting", d: "sending" });
    await call("b").arrive();
    await vi.advanceTimersByTimeAsync(999);
    expect(calls.filter(({ id }) => id === "a")).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(calls.filter(({ id }) => id === "a")).toHaveLength(2);
    await call("a").fail();
    await vi.advanceTimersByTimeAsync(1999);
    expect(phases()).toMatchObject({ a: "resting" });
    await vi.advanceTimersByTimeAsync(1);
    expect(phases()).toMatchObject({ a: "sending" });
  });

  test("leaves a file that cannot succeed to the person, who may try it again", async () => {
    const { queue, files, calls, phases, call } = studio(() => null);
    queue.resume();
    files("a");
    await call("a").fail(new Error("not a picture"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(phases()).toEqual({ a: "failed" });
    expect(queue.snapshot()[0]?.error).toEqual(new Error("not a picture"));
    queue.retry("a");
    expect(calls).toHaveLength(2);
    expect(queue.snapshot()[0]).toMatchObject({ phase: "sending", error: null });
  });

  test("cuts off a file that is removed, and gives its place to the next", async () => {
    const { queue, files, arrived, phases, call } = studio();
    queue.resume();
    files("a", "b", "c", "d");
    queue.remove("a");
    expect(call("a").signal.aborted).toBe(true);
    expect(phases()).toEqual({ b: "sending", c: "sending", d: "sending" });
    await call("a").arrive();
    expect(arrived).toEqual([]);
  });

  test("does not send a file again that was removed while it rested", async () => {
    const { queue, files, calls, call } = studio();
    queue.resume();
    files("a");
    await call("a").fail();
    queue.remove("a");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).toHaveLength(1);
  });

  test("sends a file once when its rest is cut short", async () => {
    const { queue, files, calls, call } = studio();
    queue.resume();
    files("a");
    await call("a").fail();
    queue.retry("a");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).toHaveLength(2);
  });

  test("waits while offline with the share it had reached, and goes on without counting an attempt", async () => {
    const { queue, files, calls, phases, call } = studio();
    queue.resume();
    files("a", "b", "c", "d");
    call("a").progress(0.5);
    queue.pause();
    expect(call("a").signal.aborted).toBe(true);
    expect(phases()).toEqual({ a: "waiting", b: "waiting", c: "waiting", d: "waiting" });
    expect(queue.snapshot()[0]).toMatchObject({ sent: 0.5, attempts: 0 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).toHaveLength(3);
    queue.resume();
    expect(calls.slice(3).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  test("leaves a file that failed elsewhere to the person, and does not send it", async () => {
    const { queue, files, calls, phases } = studio();
    files("a", "b");
    queue.fail("a", "not a picture");
    queue.resume();
    expect(phases()).toEqual({ a: "failed", b: "sending" });
    expect(calls.map(({ id }) => id)).toEqual(["b"]);
    expect(queue.snapshot()[0]?.error).toBe("not a picture");
  });

  test("does not send a file twice that is tried again while it is on the wire", () => {
    const { queue, files, calls, phases } = studio();
    queue.resume();
    files("a");
    queue.retry("a");
    expect(calls).toHaveLength(1);
    expect(phases()).toEqual({ a: "sending" });
  });

  test("takes the same file once", () => {
    const { queue, files, calls } = studio();
    files("a");
    files("a");
    queue.resume();
    expect(calls).toHaveLength(1);
  });

  test("tells those who watch, until they stop", () => {
    const { queue, files } = studio();
    const watcher = vi.fn();
    const stop = queue.subscribe(watcher);
    files("a");
    expect(watcher).toHaveBeenCalledTimes(1);
    stop();
    files("b");
    expect(watcher).toHaveBeenCalledTimes(1);
  });
});
