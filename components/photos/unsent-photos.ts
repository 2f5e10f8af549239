import { createStore, del, set, values } from "idb-keyval";

/** `owner` is whoever added it: a shared computer must not send one person's photos for another. */
type Unsent = { id: string; owner: string; file: Blob; addedAt: number };

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

async function keptOf(owner: string): Promise<Unsent[]> {
  const kept = await inDrawer((store) => values<Unsent>(store), []);
  return kept.filter((unsent) => unsent.owner === owner);
}

/**
 * What this person had not sent when the page last closed, in the order it was added; anybody else's is dropped. Null
 * where the drawer does not open.
 */
export async function readUnsent(owner: string): Promise<Unsent[] | null> {
  const kept = await inDrawer<Unsent[] | null>((store) => values<Unsent>(store), null);
  if (!kept) return null;
  const others = kept.filter((unsent) => unsent.owner !== owner);
  await Promise.all(others.map(({ id }) => forgetUnsent(id)));
  return kept.filter((unsent) => unsent.owner === owner).sort((a, b) => a.addedAt - b.addedAt);
}
