import "server-only";
import { hidePortrait, unhidePortrait } from "@/lib/db/portrait-changes";
import { UNDO_SECONDS } from "@/lib/domain/portrait";
import type { Viewer } from "@/lib/domain/viewer";
import { noSuchPortrait } from "./no-such-portrait";

/** Takes a portrait out of every view at once; its files go when it can no longer be restored (`purgePortraits`). */
export async function deletePortrait(viewer: Viewer, id: string): Promise<void> {
  if (!(await hidePortrait(viewer.userId, id))) throw noSuchPortrait();
}

/** Hangs it up again as it was, within the hour. @throws AppError `not_found` later, and for a stranger's. */
export async function restorePortrait(viewer: Viewer, id: string): Promise<void> {
  if (!(await unhidePortrait(viewer.userId, id, UNDO_SECONDS))) throw noSuchPortrait();
}
