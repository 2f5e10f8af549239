import "server-only";
import { findPortraitOf } from "@/lib/db/portraits";
import { AppError } from "@/lib/domain/errors";
import type { Picture, PictureSize } from "@/lib/domain/picture";
import type { Viewer } from "@/lib/domain/viewer";
import { openPicture } from "@/lib/studio/open-picture";

/** The picture itself, for its owner. @throws AppError `not_found` for a stranger's portrait too. */
export async function showPortrait(viewer: Viewer, id: string, size: PictureSize): Promise<Picture> {
  const portrait = await findPortraitOf(viewer.userId, id);
  if (!portrait) {
    const words = { en: "There is no such portrait. Go back to your prints.", zh: "没有这张写真，回到写真页看看。" };
    throw new AppError("not_found", words, { reason: "portrait_not_found" });
  }
  return openPicture(portrait.storageKey, size);
}
