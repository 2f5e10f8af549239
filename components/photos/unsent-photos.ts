import { createStore, del, set, values } from "idb-keyval";

/** `owner` is whoever added it: a shared computer must not send one person's photos for another. */
type Unsent = { id: string; owner: string; file: Blob; addedAt: number };

// The privacy page names it.
const OTHERS_STAY_MS = 7 * 24 * 3_600_000;

// Made on first use: there is no IndexedDB on the server.
let opened: ReturnType<typeof createStore> | null = null;

/** A private window or a full disk may refuse all of this. Then a reload loses what was not sent, and nothing else. */
async function inDrawer<T>(work: (store: ReturnType<typeof createStore>) => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work((opened ??= createStore("unsent-photos", "files")));
  } catch {
    return otherwise;
  }
}

/** Keeps a photo until it has arrived, so that a reload goes on where it stopped. @returns false where it could not be kept. */
export function keepUnsent(unsent: Unsent): Promise<boolean> {
  return inDrawer((store) => set(unsent.id, unsent, store).then(() => true), false);
}

export function forgetUnsent(id: string): Promise<void> {
  return inDrawer((store) => del(id, store), undefined);
}

/** How many photos of this person have not arrived. */
export async function countUnsent(owner: string): Promise<number> {
  return (await keptOf(owner)).length;
}

/** Drops what this person has not sent: on a shared computer nobody else should find it. */
export async function dropUnsent(owner: string): Promise<void> {
  await Promise.all((await keptOf(owner)).map(({ id }) => forgetUnsent(id)));
}

/**
 * What this person had not sent when the page last closed, in the order it was added; anybody else's stays where it is,
 * for its owner. Null where the drawer does not open.
 */
export async function readUnsent(owner: string): Promise<Unsent[] | null> {
  const kept = await readAll();
  return kept && kept.filter((unsent) => unsent.owner === owner).sort((a, b) => a.addedAt - b.addedAt);
}

/**
 * Drops what others than this person left behind when their sessions ended, a week after they added it: they may come
 * back for it, but a shared computer does not keep faces for ever.
 */
export async function dropForgotten(owner: string, now = Date.now()): Promise<void> {
  const kept = (await readAll()) ?? [];
  const forgotten = kept.filter((unsent) => unsent.owner !== owner && unsent.addedAt <= now - OTHERS_STAY_MS);
  await Promise.all(forgotten.map(({ id }) => forgetUnsent(id)));
}

const keptOf = async (owner: string) => (await readUnsent(owner)) ?? [];

const readAll = () => inDrawer<Unsent[] | null>((store) => values<Unsent>(store), null);
