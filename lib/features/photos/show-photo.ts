import "server-only";
import { findPhotoOf } from "@/lib/db/photos";
import type { Picture, WantedPicture } from "@/lib/domain/picture";
import type { Viewer } from "@/lib/domain/viewer";
import { openPicture } from "@/lib/studio/open-picture";
import { noSuchPhoto } from "./no-such-photo";

export async function showPhoto(viewer: Viewer, id: string, wanted: WantedPicture): Promise<Picture> {
  const photo = await findPhotoOf(viewer.userId, id);
  if (!photo) throw noSuchPhoto();
  return openPicture(photo.storageKey, wanted, photo.report.width);
}
