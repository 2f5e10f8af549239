import type { PhotoRow } from "@/lib/db/photos";
import type { Judgement } from "@/lib/domain/judge-set";
import type { PhotoView } from "@/lib/domain/photo";

export function toPhotoView(
  { id, report, createdAt }: PhotoRow,
  { standing, score, marks, findings }: Judgement,
): PhotoView {
  return {
    id,
    standing,
    score,
    marks,
    width: report.width,
    height: report.height,
    findings,
    imageUrl: `/api/photos/${id}/image`,
    createdAt: createdAt.toISOString(),
  };
}
