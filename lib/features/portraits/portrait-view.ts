import type { PhotoRow } from "@/lib/db/photos";
import type { PortraitRow } from "@/lib/db/portraits";
import type { StyleRow } from "@/lib/db/styles";
import type { PortraitSource, PortraitView } from "@/lib/domain/portrait";
import { documentOfStyle } from "@/lib/studio/document-of-style";

/** What a portrait is shown with; each is undefined where it is gone. */
type Beside = { style: StyleRow | undefined; photo: PhotoRow | undefined };

export function toPortraitView(row: PortraitRow, { style, photo }: Beside): PortraitView {
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
    source: toSource(row.source, photo),
    createdAt: row.createdAt.toISOString(),
  };
}

function toSource(known: PortraitRow["source"], photo: PhotoRow | undefined): PortraitSource | null {
  if (!known || !photo) return null;
  const { width, height } = photo.report;
  const { eyes, portraitEyes } = known;
  return { photoId: photo.id, imageUrl: `/api/photos/${photo.id}/image`, width, height, eyes, portraitEyes };
}
