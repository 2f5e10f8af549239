import "server-only";
import { setPhotoAside } from "@/lib/db/photos";
import type { ContactSheetView } from "@/lib/domain/photo";
import type { Viewer } from "@/lib/domain/viewer";
import { listPhotos } from "./list-photos";
import { noSuchPhoto } from "./no-such-photo";

/** Leaves a photo out of the set, or takes it back in. The whole sheet is answered: findings of others may change. */
export async function changePhoto(
  viewer: Viewer,
  id: string,
  change: { setAside: boolean },
): Promise<ContactSheetView> {
  if (!(await setPhotoAside(viewer.userId, id, change.setAside))) throw noSuchPhoto();
  return listPhotos(viewer);
}
