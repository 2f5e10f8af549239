import "server-only";
import { hidePortraits, setFavourite, unhidePortraits } from "@/lib/db/portrait-changes";
import { type PortraitsChange, UNDO_SECONDS } from "@/lib/domain/portrait";
import type { Viewer } from "@/lib/domain/viewer";
import { noSuchPortrait } from "./no-such-portrait";

/**
 * Marks portraits, or takes them out of every view at once (their files go by `purgePortraits` when they can no longer be
 * restored), or hangs them up again as they were, within the hour.
 * @returns which of them are so now; a stranger's are not. @throws AppError `not_found` where none is.
 */
export async function changePortraits(viewer: Viewer, change: PortraitsChange): Promise<string[]> {
  const changed = await make(viewer.userId, change);
  if (changed.length === 0) throw noSuchPortrait();
  return changed;
}

function make(ownerId: string, change: PortraitsChange): Promise<string[]> {
  const { portraitIds } = change;
  if ("favourite" in change) return setFavourite(ownerId, portraitIds, change.favourite);
  return change.deleted ? hidePortraits(ownerId, portraitIds) : unhidePortraits(ownerId, portraitIds, UNDO_SECONDS);
}
