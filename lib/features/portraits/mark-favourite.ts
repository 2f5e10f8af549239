import "server-only";
import { setFavourite } from "@/lib/db/portrait-changes";
import type { Viewer } from "@/lib/domain/viewer";
import { noSuchPortrait } from "./no-such-portrait";

/** @throws AppError `not_found` for a stranger's portrait too. */
export async function markFavourite(viewer: Viewer, id: string, favourite: boolean): Promise<void> {
  if (!(await setFavourite(viewer.userId, id, favourite))) throw noSuchPortrait();
}
