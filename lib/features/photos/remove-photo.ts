import "server-only";
import path from "node:path";
import { inTransaction } from "@/lib/db/client";
import { deleteLoosePhoto } from "@/lib/db/photos";
import { lockOwner } from "@/lib/db/users";
import type { Viewer } from "@/lib/domain/viewer";
import { deleteObjectsBelow } from "@/lib/storage/objects";
import { noSuchPhoto } from "./no-such-photo";

/** Removes a photo from the contact sheet: the master and all its sizes go with it. */
export async function removePhoto(viewer: Viewer, id: string): Promise<void> {
  const storageKey = await inTransaction(async (tx) => {
    await lockOwner(tx, viewer.userId);
    return deleteLoosePhoto(tx, viewer.userId, id);
  });
  if (!storageKey) throw noSuchPhoto();
  await deleteObjectsBelow(path.posix.dirname(storageKey));
}
