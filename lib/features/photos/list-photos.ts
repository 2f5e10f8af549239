import "server-only";
import { getDb } from "@/lib/db/client";
import { nextModelNumber } from "@/lib/db/models";
import { listLoosePhotosOf } from "@/lib/db/photos";
import { type ContactSheetView, MAX_PHOTOS, MIN_PHOTOS } from "@/lib/domain/photo";
import type { Viewer } from "@/lib/domain/viewer";
import { getProvider } from "@/lib/provider/choose";
import { counts, judgeSheet } from "./judge-photos";

/** The viewer's contact sheet: photos that wait to become a model. */
export async function listPhotos(viewer: Viewer): Promise<ContactSheetView> {
  const db = await getDb();
  const [roll, rows] = await Promise.all([
    nextModelNumber(db, viewer.userId),
    listLoosePhotosOf(viewer.userId, "page"),
  ]);
  const { photos, score, marks, lacks } = judgeSheet(rows);
  const usable = photos.filter(counts).length;
  return {
    roll,
    photos,
    usable,
    score,
    marks,
    lacks,
    minimum: MIN_PHOTOS,
    maximum: MAX_PHOTOS,
    provider: getProvider().name,
  };
}
