import { z } from "zod/mini";

const notes = z.array(z.object({ id: z.string(), dueAt: z.number() }));

type Note = z.infer<typeof notes>[number];

/** By person, because another may sign in next in the same browser. */
const keyOf = (owner: string) => `photos-to-remove:${owner}`;

/**
 * Photos that this person has removed and the server may not have heard of: a page can close, and a session end. Until
 * `dueAt`, in milliseconds as of `Date.now()`, a page somewhere can still undo it.
 */
export function readRemovals(owner: string): Note[] {
  try {
    return notes.safeParse(JSON.parse(localStorage.getItem(keyOf(owner)) ?? "[]")).data ?? [];
  } catch {
    // A private window may refuse storage; then a removal that was not heard of has to be made again.
    return [];
  }
}

/** Notes them, or when those that are noted come due instead. */
export function noteRemovals(owner: string, ids: readonly string[], dueAt: number): void {
  write(owner, [...without(owner, ids), ...ids.map((id) => ({ id, dueAt }))]);
}

export function forgetRemovals(owner: string, ids: readonly string[]): void {
  write(owner, without(owner, ids));
}

export const forgetAllRemovals = (owner: string): void => write(owner, []);

/** Those that nobody can undo any more, and when the next of the others comes due; null where there is none. */
export function sortRemovals(owner: string, now: number): { due: string[]; nextAt: number | null } {
  const all = readRemovals(owner);
  const later = all.filter(({ dueAt }) => dueAt > now).map(({ dueAt }) => dueAt);
  return {
    due: all.filter(({ dueAt }) => dueAt <= now).map(({ id }) => id),
    nextAt: later.length > 0 ? Math.min(...later) : null,
  };
}

const without = (owner: string, ids: readonly string[]) => readRemovals(owner).filter(({ id }) => !ids.includes(id));

function write(owner: string, left: readonly Note[]): void {
  try {
    if (left.length > 0) localStorage.setItem(keyOf(owner), JSON.stringify(left));
    else localStorage.removeItem(keyOf(owner));
  } catch {
    // The same.
  }
}
