import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fetchZip } from "./fetch-zip";

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
const options = () => ({ signal: new AbortController().signal, onProgress: vi.fn() });

beforeEach(() => vi.stubGlobal("window", { location: { pathname: "/portraits", search: "" } }));
afterEach(() => vi.unstubAllGlobals());

it("a file comes whole, under the name the server gives it, and its bytes are counted as they come", async () => {
  answerWith({ ...named, "Content-Length": "5" });
  const { signal, onProgress } = options();
  const file = await fetchZip(["a"], { signal, onProgress });
  expect(file.name).toBe("写真.zip");
  expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([1, 2, 3, 4, 5]);
  expect(onProgress.mock.calls).toEqual([
    [3, 5],
    [5, 5],
  ]);
});

it("a file that ends too early is none", async () => {
  answerWith({ "Content-Length": "9" });
  await expect(fetchZip(["a"], options())).rejects.toMatchObject({ status: 0 });
});

it("a refusal is said in the server's words", async () => {
  vi.stubGlobal("fetch", () =>
    Promise.resolve(Response.json({ code: "unprocessable", message: "Too many." }, { status: 422 })),
  );
  await expect(fetchZip(["a"], options())).rejects.toMatchObject({ status: 422, message: "Too many." });
});

it("what is called off stays an abort, which nobody has to be told of", async () => {
  const controller = new AbortController();
  controller.abort();
  vi.stubGlobal("fetch", () => Promise.reject(new DOMException("called off", "AbortError")));
  await expect(fetchZip(["a"], { ...options(), signal: controller.signal })).rejects.toMatchObject({
    name: "AbortError",
  });
});
