const KEY = "photos-to-remove";

type Notes = { owner: string; ids: string[] };

/** Photos that this person has removed and the server may not have heard of: a page can close, and a session end. */
export function readRemovals(owner: string): string[] {
  const notes = read();
  return notes?.owner === owner ? notes.ids : [];
}

export function noteRemovals(owner: string, ids: readonly string[]): void {
  write(owner, [...new Set([...readRemovals(owner), ...ids])]);
}

export function forgetRemovals(owner: string, ids: readonly string[]): void {
  write(
    owner,
    readRemovals(owner).filter((id) => !ids.includes(id)),
  );
}

function read(): Notes | null {
  try {
    const notes = JSON.parse(localStorage.getItem(KEY) ?? "null") as Partial<Notes> | null;
    return typeof notes?.owner === "string" && Array.isArray(notes.ids) ? { owner: notes.owner, ids: notes.ids } : null;
  } catch {
    // A private window may refuse storage; then a removal that was not heard of has to be made again.
    return null;
  }
}

function write(owner: string, ids: string[]): void {
  try {
    if (ids.length > 0) localStorage.setItem(KEY, JSON.stringify({ owner, ids } satisfies Notes));
    else localStorage.removeItem(KEY);
  } catch {
    // The same.
  }
}
