import "server-only";
import { getDb } from "@/lib/db/client";
import { listStudioPreviews, type StudioPreviewRow } from "@/lib/db/studio-previews";
import { AppError } from "@/lib/domain/errors";
import type { Picture } from "@/lib/domain/picture";
import type { StylePreviews } from "@/lib/domain/provider";
import { enqueueUnlessUnderWay } from "@/lib/queue/enqueue";
import { hasObject, readObject } from "@/lib/storage/objects";
import { etagOf } from "./open-picture";
import { duePreviews } from "./preview-due";

/** What the studio has of every style with a person's own face. An older recipe's picture is shown until the new one is made. */
export const previews: StylePreviews = {
  async read(userId) {
    const rows = await listStudioPreviews(userId);
    const due = new Set(duePreviews(rows, new Date()).map(({ style }) => style.id));
    const made = rows.map((row) => ({ ...toPreview(row), due: due.delete(row.styleId) }));
    const missing = [...due].map((id) => ({ providerStyleId: id, picture: null, unavailable: null, due: true }));
    return [...made, ...missing];
  },
  async makeDue(userId) {
    await enqueueUnlessUnderWay(await getDb(), "studio-preview", { studioUserId: userId }, { key: userId });
  },
};

function toPreview({ styleId, storageKey, unavailable }: StudioPreviewRow) {
  return { providerStyleId: styleId, picture: storageKey === null ? null : toPicture(storageKey), unavailable };
}

function toPicture(storageKey: string): Picture {
  const read = async () => {
    if (await hasObject(storageKey)) return readObject(storageKey);
    // Replaced or removed since the row was read.
    const words = {
      en: "This preview has been replaced. Reload the styles.",
      zh: "这张预览已经换过了，刷新样式页再看。",
    };
    throw new AppError("not_found", words, { reason: "preview_not_found" });
  };
  return { etag: etagOf(storageKey), contentType: "image/webp", read };
}
