import "server-only";
import path from "node:path";
import { inTransaction } from "@/lib/db/client";
import { deleteLoosePhotos } from "@/lib/db/photos";
import { lockOwner } from "@/lib/db/users";
import type { Viewer } from "@/lib/domain/viewer";
import { deleteObjectsBelow } from "@/lib/storage/objects";
import { noSuchPhoto } from "./no-such-photo";

/**
 * Removes photos from the contact sheet: the masters and all their sizes go with them.
 * @throws AppError `not_found` where none of them is there.
 */
export async function removePhotos(viewer: Viewer, ids: string[]): Promise<void> {
  const storageKeys = await inTransaction(async (tx) => {
    await lockOwner(tx, viewer.userId);
    return deleteLoosePhotos(tx, viewer.userId, ids);
  });
  if (storageKeys.length === 0) throw noSuchPhoto();
  await deletePictures(storageKeys);
}

/** The masters of rows that are gone, and all their sizes. What a kill leaves, `sweepPhotos` finds. */
export async function deletePictures(storageKeys: string[]): Promise<void> {
  for (const key of storageKeys) await deleteObjectsBelow(path.posix.dirname(key));
}
