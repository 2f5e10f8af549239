import type { PhotoRow } from "@/lib/db/photos";
import { judgeSet } from "@/lib/domain/judge-set";
import type { PhotoView } from "@/lib/domain/photo";
import { scoreSet, type SetVerdict } from "@/lib/domain/score-set";
import { toPhotoView } from "./photo-view";

export type JudgedSet = SetVerdict & { photos: PhotoView[] };

/** The photos, and what they are worth together. */
export function judgeSheet(rows: PhotoRow[]): JudgedSet {
  const judged = judgeSet(rows);
  const scored = rows.flatMap((row) => {
    const verdict = judged.get(row.id);
    return verdict ? [{ row, verdict, report: row.report, ...verdict }] : [];
  });
  return { ...scoreSet(scored), photos: scored.map(({ row, verdict }) => toPhotoView(row, verdict)) };
}

/** Judged together on every reading, because a finding may be about the others: a duplicate, somebody else. */
export function judgePhotos(rows: PhotoRow[]): PhotoView[] {
  return judgeSheet(rows).photos;
}

/** Whether a photo is one of the eight to twenty. */
export function counts({ standing }: PhotoView): boolean {
  return standing === "usable" || standing === "poor";
}
