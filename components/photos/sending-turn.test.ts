import { afterEach, expect, test, vi } from "vitest";
import { SendingTurn } from "./sending-turn";

const opened: SendingTurn[] = [];

afterEach(() => {
  for (const turn of opened.splice(0)) turn.giveUp();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function page(name: string, waits = true) {
  const turn = new SendingTurn(name, { waits: () => waits, onMine: vi.fn(), onLost: vi.fn() });
  opened.push(turn);
  turn.seek();
  return turn;
}
const isMine = (turn: SendingTurn) => vi.waitFor(() => expect(turn.isMine).toBe(true));
/** Long enough for a lock that is free to be given. */
const settle = async () => {
  for (let i = 0; i < 20; i += 1) await new Promise(setImmediate);
};

test("one page sends, and the next when it is left", async () => {
  const [first, second, other] = [page("wan"), page("wan"), page("ada")];
  await isMine(first);
  await isMine(other);
  await settle();
  expect(second.isMine).toBe(false);
  first.giveUp();
  await isMine(second);
  expect(first.isMine).toBe(false);
});

test("a page that left before its turn came does not hold up those behind it", async () => {
  const [first, second, third] = [page("wan"), page("wan"), page("wan")];
  await isMine(first);
  second.giveUp();
  first.giveUp();
  await isMine(third);
  expect(second.isMine).toBe(false);
});

test("a page that left may come back", async () => {
  const first = page("wan");
  await isMine(first);
  first.giveUp();
  first.seek();
  await isMine(first);
});

test("a page that waits takes the turn of one that gives no sign of life, and gets it back in its turn", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const asleep = vi.fn();
  const dozing = navigator.locks.request("wan", asleep.mockReturnValue(new Promise(() => undefined)));
  const woken = dozing.catch((error: unknown) => (error as Error).name);
  await vi.waitFor(() => expect(asleep).toHaveBeenCalled());
  const [idle, front] = [page("wan", false), page("wan")];
  for (let beat = 0; beat < 2; beat += 1) {
    expect(front.isMine).toBe(false);
    vi.advanceTimersByTime(10_000);
    await settle();
  }
  await isMine(front);
  expect(await woken).toBe("AbortError");
  expect(idle.isMine).toBe(false);
});

test("a page that answers keeps its turn, however long another waits", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const busy = page("wan", false);
  await isMine(busy);
  const front = page("wan");
  for (let beat = 0; beat < 5; beat += 1) {
    vi.advanceTimersByTime(10_000);
    await settle();
  }
  expect([busy.isMine, front.isMine]).toEqual([true, false]);
});

test("a page whose turn was taken says so, and waits for it again", async () => {
  const onLost = vi.fn();
  const robbed = new SendingTurn("wan", { waits: () => false, onMine: vi.fn(), onLost });
  opened.push(robbed);
  robbed.seek();
  await isMine(robbed);
  let end: () => void = () => undefined;
  void navigator.locks.request("wan", { steal: true }, () => new Promise<void>((resolve) => (end = resolve)));
  await vi.waitFor(() => expect(onLost).toHaveBeenCalledTimes(1));
  expect(robbed.isMine).toBe(false);
  end();
  await isMine(robbed);
});

test("where there are no locks, or none is given, every page sends", async () => {
  for (const locks of [undefined, { request: () => Promise.reject(new DOMException("No", "SecurityError")) }]) {
    vi.stubGlobal("navigator", { locks });
    const pages = [page("wan"), page("wan")];
    for (const turn of pages) await isMine(turn);
  }
});
