import "server-only";
import { inTransaction } from "@/lib/db/client";
import { countLoosePhotos, findPhotoOf, insertPhoto } from "@/lib/db/photos";
import { lockOwner } from "@/lib/db/users";
import { AppError } from "@/lib/domain/errors";
import { MAX_ON_SHEET, MAX_PHOTOS, type PhotoView } from "@/lib/domain/photo";
import type { Viewer } from "@/lib/domain/viewer";
import { deleteObject, putObject } from "@/lib/storage/objects";
import { engine } from "@/lib/studio/engine-pool";
import { listPhotos } from "./list-photos";
import { noSuchPhoto } from "./no-such-photo";

/**
 * Inspects an uploaded file and keeps its normalised master; the upload itself is the caller's to discard.
 * Sending the same id again answers with the photo that is there.
 * @param addedMs when the person added it, ms since 1970: several arrive at once, and in another order than they were laid.
 */
export async function savePhoto(
  viewer: Viewer,
  id: string,
  uploadedFile: string,
  addedMs = Date.now(),
): Promise<PhotoView> {
  if (await findPhotoOf(viewer.userId, id)) return viewOf(viewer, id);
  if ((await listPhotos(viewer)).usable >= MAX_PHOTOS) throw sheetFull();

  const photo = { id, ownerId: viewer.userId, createdAt: new Date(addedMs) };
  const { report, master, descriptor } = await engine.inspect(uploadedFile);
  // The key is ours, not the browser's id, so that nobody can write over another person's picture.
  const storageKey = `photos/${crypto.randomUUID()}/master.jpg`;
  await putObject(storageKey, master);
  try {
    await inTransaction(async (tx) => {
      await lockOwner(tx, viewer.userId);
      if ((await countLoosePhotos(tx, viewer.userId, "page")) >= MAX_ON_SHEET) throw sheetFull();
      const made = await insertPhoto(tx, { ...photo, report, descriptor, storageKey });
      if (!made) throw noSuchPhoto();
    });
  } catch (error) {
    // Another upload of the same id may have been first, or our own commit may have been answered too late to hear.
    const kept = await findPhotoOf(viewer.userId, id);
    if (kept?.storageKey !== storageKey) await deleteObject(storageKey);
    if (!kept) throw error;
  }
  return viewOf(viewer, id);
}

async function viewOf(viewer: Viewer, id: string): Promise<PhotoView> {
  const { photos } = await listPhotos(viewer);
  const view = photos.find((photo) => photo.id === id);
  if (!view) throw noSuchPhoto();
  return view;
}

function sheetFull(): AppError {
  return new AppError(
    "conflict",
    { en: "The sheet is full: twenty photos. Remove one to add another.", zh: "已经有二十张了，先移除一张再加。" },
    { reason: "sheet_full" },
  );
}
