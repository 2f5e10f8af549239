import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "@/components/ui/api";
import { restBeforeRetry } from "./rest-before-retry";
import { SharedUploads } from "./shared-uploads";
import type { Send } from "./upload-queue";

const drawer = vi.hoisted(() => ({ rows: new Map<string, unknown>(), shut: false }));
vi.mock("idb-keyval", () => ({
  createStore: () => {
    if (drawer.shut) throw new DOMException("No storage here", "SecurityError");
    return drawer.rows;
  },
  set: async (key: string, value: unknown) => void (drawer.rows.set(key, value), guard()),
  del: async (key: string) => void drawer.rows.delete(key),
  values: async () => (guard(), [...drawer.rows.values()]),
}));
const guard = () => {
  if (drawer.shut) throw new DOMException("No storage here", "SecurityError");
};

type Sent = { id: string; tab: string; arrive: () => void; fail: (error: unknown) => void };

let sent: Sent[] = [];
let owner = "";
const closing: (() => void)[] = [];

beforeEach(() => {
  // Names of their own, because locks and lines outlive a test for a moment.
  owner = crypto.randomUUID();
  sent = [];
  drawer.rows.clear();
  drawer.shut = false;
  vi.stubGlobal("document", { visibilityState: "visible" });
});
afterEach(() => {
  for (const close of closing.splice(0)) close();
  vi.unstubAllGlobals();
});

/** A page of the contact sheet, as far as its uploads go. */
function open(tab: string) {
  const arrived: string[] = [];
  const retracted: string[] = [];
  const onMissed = vi.fn();
  const send: Send<string> = ({ id }, { onProgress, signal }) =>
    new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(new DOMException("Cut off", "AbortError")));
      onProgress(0.5);
      sent.push({ id, tab, arrive: () => (onProgress(1), resolve(`photo ${id}`)), fail: reject });
    });
  const uploads = new SharedUploads<string>({
    owner,
    send,
    restMs: restBeforeRetry,
    ready: () => Promise.resolve(),
    onSent: (photo) => void arrived.push(photo),
    onMissed,
    retract: (id) => void retracted.push(id),
  });
  const close = uploads.open();
  closing.push(close);
  uploads.connect(true);
  const add = (...ids: string[]) => uploads.add(ids.map((id, addedAt) => ({ id, file: new Blob([id]), addedAt })));
  const phases = () => Object.fromEntries(uploads.queue.snapshot().map(({ id, phase }) => [id, phase]));
  return { uploads, close, add, phases, arrived, retracted, onMissed };
}
const sentBy = (tab: string) => sent.filter((one) => one.tab === tab).map(({ id }) => id);
const find = (id: string) => {
  const found = sent.findLast((one) => one.id === id);
  if (!found) throw new Error(`${id} was never sent`);
  return found;
};
const eventually = (check: () => void) => vi.waitFor(check);
/** Long enough for every word between pages to be heard. */
const settle = async () => {
  for (let i = 0; i < 30; i += 1) await new Promise(setImmediate);
};

test("of two pages one sends, each photo once, and both show what is on its way and what has arrived", async () => {
  const first = open("first");
  first.add("a");
  await eventually(() => expect(sentBy("first")).toEqual(["a"]));
  const second = open("second");
  await eventually(() => expect(second.phases()).toEqual({ a: "waiting" }));
  second.add("b");
  await eventually(() => expect(sentBy("first")).toEqual(["a", "b"]));
  find("a").arrive();
  find("b").arrive();
  await eventually(() => expect(second.arrived).toEqual(["photo a", "photo b"]));
  expect(first.arrived).toEqual(["photo a", "photo b"]);
  expect([first.phases(), second.phases()]).toEqual([{}, {}]);
  expect(sentBy("second")).toEqual([]);
  expect(drawer.rows.size).toBe(0);
});

test("when the page that sends is closed half-way, the other sends what has not arrived, and nothing else", async () => {
  const first = open("first");
  const second = open("second");
  first.add("a", "b");
  await eventually(() => expect(sentBy("first")).toEqual(["a", "b"]));
  find("a").arrive();
  await eventually(() => expect(second.phases()).toEqual({ b: "waiting" }));
  first.close();
  await eventually(() => expect(sentBy("second")).toEqual(["b"]));
});

test("what one page cancels, the other does not send, and cuts off", async () => {
  const first = open("first");
  first.add("a", "b", "c", "d");
  await eventually(() => expect(sentBy("first")).toEqual(["a", "b", "c"]));
  const second = open("second");
  await eventually(() => expect(Object.keys(second.phases())).toHaveLength(4));
  second.uploads.remove("d");
  second.uploads.remove("a");
  await eventually(() => expect(first.phases()).toEqual({ b: "sending", c: "sending" }));
  first.uploads.remove("b");
  await eventually(() => expect(second.phases()).toEqual({ c: "waiting" }));
  first.close();
  await eventually(() => expect(sentBy("second")).toEqual(["c"]));
  expect(sentBy("first")).toEqual(["a", "b", "c"]);
});

test("a photo that one page cancels as it arrives by the other is taken back", async () => {
  const first = open("first");
  first.add("a");
  await eventually(() => expect(sentBy("first")).toEqual(["a"]));
  const second = open("second");
  await eventually(() => expect(second.phases()).toEqual({ a: "waiting" }));
  find("a").arrive();
  second.uploads.remove("a");
  await eventually(() => expect(first.retracted).toEqual(["a"]));
  await settle();
  expect(second.arrived).toEqual([]);
});

test("what was seen to while a page slept is not sent again by it", async () => {
  const first = open("first");
  const second = open("second");
  first.add("a", "b");
  await eventually(() => expect(Object.keys(second.phases())).toHaveLength(2));
  second.close();
  first.uploads.remove("a");
  await settle();
  closing.push(second.uploads.open());
  await eventually(() => expect(second.phases()).toEqual({ b: "waiting" }));
  expect(second.onMissed).toHaveBeenCalled();
  first.close();
  await eventually(() => expect(sentBy("second")).toEqual(["b"]));
});

test("a photo that the server refuses is told of in both pages, and may be tried again from either", async () => {
  const first = open("first");
  const second = open("second");
  first.add("a");
  await eventually(() => expect(sentBy("first")).toEqual(["a"]));
  find("a").fail(new ApiError(409, "conflict", "sheet_full", "The sheet is full."));
  await eventually(() => expect(second.phases()).toEqual({ a: "failed" }));
  expect(second.uploads.queue.snapshot()[0]?.error).toMatchObject({ status: 409, message: "The sheet is full." });
  await eventually(() => expect(drawer.rows.size).toBe(0));
  second.uploads.retry("a");
  await eventually(() => expect(sentBy("first")).toEqual(["a", "a"]));
  expect(drawer.rows.size).toBe(1);
  await first.uploads.catchUp();
  expect(first.phases()).toEqual({ a: "sending" });
});

test("where nothing can be kept the other page has the photo all the same, and looking again loses none", async () => {
  drawer.shut = true;
  const first = open("first");
  const second = open("second");
  second.add("a");
  await eventually(() => expect(sentBy("first")).toEqual(["a"]));
  await second.uploads.catchUp();
  expect(second.uploads.isKept("a")).toBe(false);
  first.close();
  await eventually(() => expect(sentBy("second")).toEqual(["a"]));
});

test("nothing is sent while there is no connection, and a session that ended stops all", async () => {
  const first = open("first");
  first.uploads.connect(false);
  first.add("a", "b");
  await settle();
  expect(sent).toEqual([]);
  first.uploads.connect(true);
  await eventually(() => expect(sentBy("first")).toEqual(["a", "b"]));
  find("a").fail(new ApiError(401, "unauthenticated", "unauthenticated", "Sign in."));
  await eventually(() => expect(Object.values(first.phases())).not.toContain("sending"));
  await first.uploads.catchUp();
  expect(sentBy("first").slice(2)).toContain("b");
});
