import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hearSignIns } from "./hear-sign-ins";

let otherTab: BroadcastChannel;
let stop: () => void = () => undefined;

beforeEach(() => void (otherTab = new BroadcastChannel("xiezhen-session")));
afterEach(() => {
  stop();
  otherTab.close();
  vi.unstubAllGlobals();
});

/** What Wan's page does when another tab says that somebody has signed in. */
function heardOn(answer: () => Promise<Response>): Promise<string> {
  vi.stubGlobal("fetch", answer);
  return new Promise((resolve) => {
    stop = hearSignIns({ owner: "wan", onHers: () => resolve("goes on"), onOthers: () => resolve("begins anew") });
    otherTab.postMessage("signed-in");
  });
}
const isIn = (userId: string | null) => () => Promise.resolve(Response.json({ userId }));

test("a page goes on when its owner signs in by another tab", async () => {
  expect(await heardOn(isIn("wan"))).toBe("goes on");
});

test("a page begins anew when another person has signed in over its owner", async () => {
  expect(await heardOn(isIn("ada"))).toBe("begins anew");
});

test("a page begins anew when nobody is in any more, or nobody says who", async () => {
  expect(await heardOn(isIn(null))).toBe("begins anew");
  stop();
  expect(await heardOn(() => Promise.reject(new TypeError("lost")))).toBe("begins anew");
});
