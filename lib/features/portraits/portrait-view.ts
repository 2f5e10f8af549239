import type { PortraitRow } from "@/lib/db/portraits";
import type { PortraitView } from "@/lib/domain/portrait";
import type { Words } from "@/lib/domain/words";

export function toPortraitView(row: PortraitRow, styleName: Words): PortraitView {
  return {
    id: row.id,
    taskId: row.taskId,
    modelId: row.modelId,
    styleId: row.styleId,
    styleName,
    width: row.width,
    height: row.height,
    likeness: row.likeness,
    imageUrl: `/api/portraits/${row.id}/image`,
    createdAt: row.createdAt.toISOString(),
  };
}
