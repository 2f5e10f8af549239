import type { PhotoRow } from "@/lib/db/photos";
import { judgeSet } from "@/lib/domain/judge-set";
import type { PhotoView } from "@/lib/domain/photo";
import { toPhotoView } from "./photo-view";

/** Judged together on every reading, because a finding may be about the others: a duplicate, somebody else. */
export function judgePhotos(rows: PhotoRow[]): PhotoView[] {
  const judged = judgeSet(rows);
  return rows.flatMap((row) => {
    const verdict = judged.get(row.id);
    return verdict ? [toPhotoView(row, verdict)] : [];
  });
}

/** Whether a photo is one of the eight to twenty. */
export function counts({ standing }: PhotoView): boolean {
  return standing === "usable" || standing === "poor";
}
