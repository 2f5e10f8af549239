import { z } from "zod/mini";

const watchedRoll = z.object({
  /** Whose roll it is: another may sign in next in the same browser. */
  owner: z.string(),
  taskId: z.uuid(),
  modelId: z.uuid(),
  number: z.number(),
  /** She asked to be told outside the page as well. */
  tell: z.boolean(),
  /** How it ended, until she has seen it; null while it works. */
  ended: z.nullable(z.enum(["ready", "failed"])),
});

/** A roll in the developer that this browser has seen, so that its end can be told wherever the person is by then. */
export type WatchedRoll = z.infer<typeof watchedRoll>;

const KEY = "watched-rolls";
const CHANGED = "watched-rolls-changed";
const NONE: readonly WatchedRoll[] = [];

let read: { raw: string | null; rolls: readonly WatchedRoll[] } = { raw: null, rolls: NONE };

/** Everybody's. Kept by the browser and not the tab: who closes the page and comes back is told then. */
export function watchedRolls(): readonly WatchedRoll[] {
  try {
    const raw = localStorage.getItem(KEY);
    if (raw !== read.raw) read = { raw, rolls: z.array(watchedRoll).safeParse(JSON.parse(raw ?? "[]")).data ?? NONE };
  } catch {
    // A private window may refuse storage; then only the roll's own page tells its end.
  }
  return read.rolls;
}

export const noWatchedRolls = (): readonly WatchedRoll[] => NONE;

/** Watches a roll, or changes what is known of it. */
export function watchRoll(
  roll: Pick<WatchedRoll, "owner" | "taskId" | "modelId" | "number"> & Partial<WatchedRoll>,
): void {
  const known = watchedRolls().find((other) => isSame(other, roll));
  const next = { tell: false, ended: null, ...known, ...roll };
  if (JSON.stringify(next) !== JSON.stringify(known)) keep([...without(roll), next]);
}

export function forgetRoll(roll: Which): void {
  if (watchedRolls().some((other) => isSame(other, roll))) keep(without(roll));
}

/** Forgets all that this person watches. */
export function forgetRollsOf(owner: string): void {
  const left = watchedRolls().filter((roll) => roll.owner !== owner);
  if (left.length < watchedRolls().length) keep(left);
}

/** Calls back at every change, also from another tab; returns how to stop listening. */
export function onWatchedRolls(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener);
  window.addEventListener("storage", listener);
  return () => {
    window.removeEventListener(CHANGED, listener);
    window.removeEventListener("storage", listener);
  };
}

type Which = Pick<WatchedRoll, "owner" | "taskId">;
const isSame = (a: Which, b: Which) => a.owner === b.owner && a.taskId === b.taskId;
const without = (roll: Which) => watchedRolls().filter((other) => !isSame(other, roll));

function keep(rolls: readonly WatchedRoll[]): void {
  try {
    if (rolls.length > 0) localStorage.setItem(KEY, JSON.stringify(rolls));
    else localStorage.removeItem(KEY);
  } catch {
    return;
  }
  window.dispatchEvent(new Event(CHANGED));
}
