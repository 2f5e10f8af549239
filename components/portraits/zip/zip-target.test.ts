import { afterEach, expect, test, vi } from "vitest";
import { saveFile } from "./save-file";
import { askForFile } from "./zip-target";

vi.mock("./save-file", () => ({ saveFile: vi.fn() }));

const piece = new Uint8Array([1, 2, 3]);

function stubPicker(pick: () => Promise<unknown>) {
  const showSaveFilePicker = vi.fn(pick);
  vi.stubGlobal("window", { showSaveFilePicker });
  return showSaveFilePicker;
}

/** A chosen file; `events` says what became of it. */
function chosen() {
  const events: string[] = [];
  const note = (event: string) => () => Promise.resolve(void events.push(event));
  const file = { write: note("write"), close: note("close"), abort: note("abort") };
  return { events, handle: { createWritable: () => Promise.resolve(file), remove: note("remove") } };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

test("a chosen file is written as pieces come, and nothing is held for the browser's downloads", async () => {
  const { events, handle } = chosen();
  const asked = stubPicker(() => Promise.resolve(handle));
  const target = await askForFile("写真.zip");
  await target?.write(piece);
  expect(events).toEqual(["write"]);
  await target?.finish("写真.zip");
  expect(events).toEqual(["write", "close"]);
  expect(asked).toHaveBeenCalledWith(expect.objectContaining({ suggestedName: "写真.zip" }));
  expect(saveFile).not.toHaveBeenCalled();
});

test("a chosen file that did not come whole is taken away again", async () => {
  const { events, handle } = chosen();
  stubPicker(() => Promise.resolve(handle));
  await (await askForFile("写真.zip"))?.drop();
  expect(events).toEqual(["abort", "remove"]);
});

test("a chosen file that may not be written is taken away, and what comes is held in memory", async () => {
  const { events, handle } = chosen();
  const refused = () => Promise.reject(new DOMException("No.", "NotAllowedError"));
  stubPicker(() => Promise.resolve({ ...handle, createWritable: refused }));
  const target = await askForFile("写真.zip");
  await target?.write(piece);
  await target?.finish("prints.zip");
  expect(events).toEqual(["remove"]);
  expect(saveFile).toHaveBeenCalledTimes(1);
});

test("whoever closes the question has no file, and that is no error", async () => {
  stubPicker(() => Promise.reject(new DOMException("Closed.", "AbortError")));
  expect(await askForFile("写真.zip")).toBeNull();
});

test.each([
  ["cannot ask", () => vi.stubGlobal("window", {})],
  ["may not ask", () => void stubPicker(() => Promise.reject(new DOMException("No.", "NotAllowedError")))],
])("a browser that %s gets the file whole, under the server's name", async (_what, stub) => {
  stub();
  const target = await askForFile("写真.zip");
  await target?.write(piece);
  await target?.write(piece);
  expect(saveFile).not.toHaveBeenCalled();
  await target?.finish("prints.zip");
  const [[file] = []] = vi.mocked(saveFile).mock.calls;
  expect(file?.name).toBe("prints.zip");
  expect(file?.size).toBe(6);
});
