import "server-only";
import { findStyle } from "@/lib/db/styles";
import { AppError } from "@/lib/domain/errors";
import type { Picture } from "@/lib/domain/picture";
import type { Viewer } from "@/lib/domain/viewer";
import { noSuchStyle } from "./no-such-style";
import { findPreviewModel } from "./preview-model";

/** One style with the viewer's own face. @throws AppError `not_found` for a stranger's model, and while there is none. */
export async function showPreview(viewer: Viewer, styleId: string, modelId?: string): Promise<Picture> {
  const [model, style] = await Promise.all([findPreviewModel(viewer, modelId), findStyle(styleId)]);
  if (!style) throw noSuchStyle();
  const made = model ? await model.previews.read(model.providerUserId) : [];
  const picture = made.find(({ providerStyleId }) => providerStyleId === style.providerStyleId)?.picture;
  if (picture) return picture;
  const words = { en: "This style has not been made with your face yet.", zh: "这个样式还没有你的预览。" };
  throw new AppError("not_found", words, { reason: "preview_not_found" });
}
