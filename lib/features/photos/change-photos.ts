import "server-only";
import { setPhotosAside } from "@/lib/db/photos";
import type { ContactSheetView } from "@/lib/domain/photo";
import type { Viewer } from "@/lib/domain/viewer";
import { listPhotos } from "./list-photos";
import { noSuchPhoto } from "./no-such-photo";

/**
 * Leaves photos out of the set, or takes them back in. The whole sheet is answered: findings of others may change.
 * @throws AppError `not_found` where none of them is there.
 */
export async function changePhotos(
  viewer: Viewer,
  ids: string[],
  change: { setAside: boolean },
): Promise<ContactSheetView> {
  if ((await setPhotosAside(viewer.userId, ids, change.setAside)) === 0) throw noSuchPhoto();
  return listPhotos(viewer);
}
