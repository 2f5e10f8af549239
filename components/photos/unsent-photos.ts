import { createStore, del, set, values } from "idb-keyval";

/** `owner` is whoever added it: a shared computer must not send one person's photos for another. */
type Unsent = { id: string; owner: string; file: Blob; addedAt: number };

// Made on first use: there is no IndexedDB on the server.
let opened: ReturnType<typeof createStore> | null = null;
const drawer = () => (opened ??= createStore("unsent-photos", "files"));

// A private window or a full disk may refuse all of this. Then a reload loses what was not sent, and nothing else.
const orElse =
  <T>(value: T) =>
  () =>
    value;

/** Keeps a photo until it has arrived, so that a reload goes on where it stopped. @returns false where it could not be kept. */
export function keepUnsent(unsent: Unsent): Promise<boolean> {
  return set(unsent.id, unsent, drawer()).then(() => true, orElse(false));
}

export async function forgetUnsent(id: string): Promise<void> {
  await del(id, drawer()).catch(orElse(undefined));
}

/** What this person had not sent when the page last closed, in the order it was added; anybody else's is dropped. */
export async function readUnsent(owner: string): Promise<Unsent[]> {
  const kept = await values<Unsent>(drawer()).catch(orElse([]));
  const others = kept.filter((unsent) => unsent.owner !== owner);
  await Promise.all(others.map(({ id }) => forgetUnsent(id)));
  return kept.filter((unsent) => unsent.owner === owner).sort((a, b) => a.addedAt - b.addedAt);
}
