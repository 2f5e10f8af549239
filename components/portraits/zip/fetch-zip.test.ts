import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fetchZip } from "./fetch-zip";
import type { ZipTarget } from "./zip-target";

const parts = [new Uint8Array([1, 2, 3]), new Uint8Array([4, 5])];
const named = { "Content-Disposition": `attachment; filename="prints.zip"; filename*=UTF-8''%E5%86%99%E7%9C%9F.zip` };
const answerWith = (headers: Record<string, string>, init: ResponseInit = {}) =>
  vi.stubGlobal(
    "fetch",
    vi.fn(() =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            start(stream) {
              for (const part of parts) stream.enqueue(part);
              stream.close();
            },
          }),
          { headers, ...init },
        ),
      ),
    ),
  );
/** Where a file is written to; `events` says in what order. */
function made() {
  const events: string[] = [];
  const note = (event: string) => {
    events.push(event);
    return Promise.resolve();
  };
  const target: ZipTarget = {
    write: (piece) => note(`write ${piece.join()}`),
    finish: (name) => note(`finish ${name}`),
    drop: () => note("drop"),
  };
  return { events, target };
}
const options = () => ({ signal: new AbortController().signal, onProgress: vi.fn() });

beforeEach(() => vi.stubGlobal("window", { location: { pathname: "/portraits", search: "" } }));
afterEach(() => vi.unstubAllGlobals());

test("a file comes whole, under the name the server gives it, and its bytes are counted as they come", async () => {
  answerWith({ ...named, "Content-Length": "5" });
  const { signal, onProgress } = options();
  const { events, target } = made();
  await fetchZip(["a"], target, { signal, onProgress });
  expect(events).toEqual(["write 1,2,3", "write 4,5", "finish 写真.zip"]);
  expect(onProgress.mock.calls).toEqual([
    [3, 5],
    [5, 5],
  ]);
});

test("a file that ends too early is none", async () => {
  answerWith({ "Content-Length": "9" });
  const { events, target } = made();
  await expect(fetchZip(["a"], target, options())).rejects.toMatchObject({ status: 0 });
  expect(events.at(-1)).toBe("drop");
});

test("a refusal is said in the server's words", async () => {
  vi.stubGlobal("fetch", () =>
    Promise.resolve(Response.json({ code: "unprocessable", message: "Too many." }, { status: 422 })),
  );
  const { events, target } = made();
  await expect(fetchZip(["a"], target, options())).rejects.toMatchObject({ status: 422, message: "Too many." });
  expect(events).toEqual(["drop"]);
});

test("where a piece cannot be written no more is fetched, and nothing of the file stays", async () => {
  const called = vi.fn();
  let left = 9;
  const body = new ReadableStream({
    pull: (stream) => (left-- > 0 ? stream.enqueue(new Uint8Array([1])) : stream.close()),
    cancel: called,
  });
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(body)));
  const { events, target } = made();
  const full = { ...target, write: () => Promise.reject(new DOMException("Full.", "QuotaExceededError")) };
  await expect(fetchZip(["a"], full, options())).rejects.toMatchObject({ name: "QuotaExceededError" });
  expect(events).toEqual(["drop"]);
  expect(called).toHaveBeenCalledTimes(1);
});

test("what is called off stays an abort, which nobody has to be told of", async () => {
  const controller = new AbortController();
  controller.abort();
  vi.stubGlobal("fetch", () => Promise.reject(new DOMException("called off", "AbortError")));
  await expect(fetchZip(["a"], made().target, { ...options(), signal: controller.signal })).rejects.toMatchObject({
    name: "AbortError",
  });
});
