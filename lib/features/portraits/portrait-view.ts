import type { PortraitRow } from "@/lib/db/portraits";
import type { StyleRow } from "@/lib/db/styles";
import type { PortraitView } from "@/lib/domain/portrait";
import { documentOfStyle } from "@/lib/studio/document-of-style";

export function toPortraitView(row: PortraitRow, style: StyleRow | undefined): PortraitView {
  return {
    id: row.id,
    taskId: row.taskId,
    modelId: row.modelId,
    styleId: row.styleId,
    styleName: style?.name ?? { en: "", zh: "" },
    width: row.width,
    height: row.height,
    likeness: row.likeness,
    imageUrl: `/api/portraits/${row.id}/image`,
    sheetUrl: style && documentOfStyle(style) ? `/api/portraits/${row.id}/sheet` : null,
    favourite: row.favourite,
    blur: row.blur,
    source: null,
    createdAt: row.createdAt.toISOString(),
  };
}
