import "server-only";
import { listLoosePhotosOf } from "@/lib/db/photos";
import { type ContactSheetView, MAX_PHOTOS, MIN_PHOTOS } from "@/lib/domain/photo";
import type { Viewer } from "@/lib/domain/viewer";
import { counts, judgePhotos } from "./judge-photos";

/** The viewer's contact sheet: photos that wait to become a model. */
export async function listPhotos(viewer: Viewer): Promise<ContactSheetView> {
  const photos = judgePhotos(await listLoosePhotosOf(viewer.userId));
  return { photos, usable: photos.filter(counts).length, minimum: MIN_PHOTOS, maximum: MAX_PHOTOS };
}
