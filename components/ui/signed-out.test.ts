import { beforeEach, expect, test, vi } from "vitest";

/** A window on a page, and the module as it is when that page has just loaded. */
async function pageAt(address: string) {
  const { pathname, search } = new URL(address, "https://studio.example");
  const assign = vi.fn<(url: string) => void>();
  const reload = vi.fn<() => void>();
  const listeners: (() => void)[] = [];
  vi.stubGlobal("window", {
    location: { pathname, search, assign, reload },
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
  });
  return {
    assign,
    reload,
    ...(await import("./signed-out")),
    wake: () => listeners.splice(0).forEach((listener) => listener()),
  };
}

beforeEach(() => {
  vi.resetModules();
  return () => vi.unstubAllGlobals();
});

test("a session that ended leads to the door and back, once for all that were told", async () => {
  const { assign, leaveIfSignedOut } = await pageAt("/portraits?task=7");
  leaveIfSignedOut(401);
  leaveIfSignedOut(401);
  expect(assign).toHaveBeenCalledExactlyOnceWith("/sign-in?callbackUrl=%2Fportraits%3Ftask%3D7");
});

test("a page that is woken up may leave again", async () => {
  const { assign, leaveIfSignedOut, wake } = await pageAt("/photos");
  leaveIfSignedOut(401);
  wake();
  leaveIfSignedOut(401);
  expect(assign).toHaveBeenCalledTimes(2);
});

test("any other answer leaves the page alone", async () => {
  const { assign, leaveIfSignedOut } = await pageAt("/photos");
  for (const status of [200, 400, 403, 404, 409, 429, 500, 503]) leaveIfSignedOut(status);
  expect(assign).not.toHaveBeenCalled();
});

test("nobody is led to the door who stands at one", async () => {
  for (const address of ["/sign-in?callbackUrl=%2Fphotos", "/sign-up", "/set-up/token"]) {
    const { assign, leaveIfSignedOut } = await pageAt(address);
    leaveIfSignedOut(401);
    expect(assign).not.toHaveBeenCalled();
  }
});

test("where the door is kept, everybody who is told of the end waits for one answer, and nobody leaves", async () => {
  const { assign, keepDoor, signInAgain } = await pageAt("/styles");
  const answer = Promise.withResolvers<boolean>();
  const ask = vi.fn(() => answer.promise);
  keepDoor(ask);
  const both = Promise.all([signInAgain(), signInAgain()]);
  answer.resolve(true);
  expect(await both).toEqual([true, true]);
  expect(ask).toHaveBeenCalledOnce();
  expect(assign).not.toHaveBeenCalled();
});

test("a request that is not repeated by itself has the page loaded anew once the session is back", async () => {
  const { assign, reload, keepDoor, leaveIfSignedOut } = await pageAt("/photos");
  keepDoor(() => Promise.resolve(true));
  leaveIfSignedOut(401);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  expect(assign).not.toHaveBeenCalled();
});

test("whoever does not want to sign in again is led to the door, and an ended keeping leads there at once", async () => {
  const { assign, keepDoor, leaveIfSignedOut, wake } = await pageAt("/photos");
  const stop = keepDoor(() => Promise.resolve(false));
  leaveIfSignedOut(401);
  await vi.waitFor(() => expect(assign).toHaveBeenCalledOnce());
  stop();
  wake();
  leaveIfSignedOut(401);
  expect(assign).toHaveBeenCalledTimes(2);
});
