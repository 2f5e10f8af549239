import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askBeforeLeaving, leaveWithoutAsking } from "./leaving";

let page: EventTarget;
const isAsked = () => !page.dispatchEvent(new Event("beforeunload", { cancelable: true }));

let onAssign: (address: string) => void = () => undefined;

beforeEach(() => {
  page = new EventTarget();
  const assign = (address: string) => onAssign(address);
  vi.stubGlobal("window", Object.assign(page, { location: { assign } }));
});
afterEach(() => vi.unstubAllGlobals());

test("a page asks while leaving it would lose something, and no longer", () => {
  let loses = true;
  const askNoMore = askBeforeLeaving(() => loses);
  expect(isAsked()).toBe(true);
  loses = false;
  expect(isAsked()).toBe(false);
  loses = true;
  askNoMore();
  expect(isAsked()).toBe(false);
});

test("who has to go is not asked, until the browser wakes the page up again", () => {
  askBeforeLeaving(() => true);
  const gone: [address: string, asked: boolean][] = [];
  onAssign = (address) => gone.push([address, isAsked()]);
  leaveWithoutAsking("/sign-in");
  expect(gone).toEqual([["/sign-in", false]]);
  page.dispatchEvent(new Event("pageshow"));
  expect(isAsked()).toBe(true);
});
