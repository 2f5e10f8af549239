import "server-only";
import { findPortraitOf } from "@/lib/db/portraits";
import { findStyle } from "@/lib/db/styles";
import { AppError } from "@/lib/domain/errors";
import { nameSheet } from "@/lib/domain/file-names";
import type { Picture } from "@/lib/domain/picture";
import type { Viewer } from "@/lib/domain/viewer";
import type { Locale } from "@/lib/domain/words";
import { documentOfStyle } from "@/lib/studio/document-of-style";
import { openSheet } from "@/lib/studio/open-sheet";

/**
 * The sheet to print of a portrait for papers, for its owner, and what to call it, without extension.
 * @throws AppError `not_found` for everybody else's and every other
 */
export async function showSheet(
  viewer: Viewer,
  id: string,
  locale: Locale,
): Promise<{ picture: Picture; name: string }> {
  const portrait = await findPortraitOf(viewer.userId, id);
  const style = portrait && (await findStyle(portrait.styleId));
  const document = style && documentOfStyle(style);
  if (!document) {
    const words = { en: "There is no sheet to print of this portrait.", zh: "这张写真没有可打印的排版。" };
    throw new AppError("not_found", words, { reason: "sheet_not_found" });
  }
  return { picture: await openSheet(portrait.storageKey, document), name: nameSheet(style.name[locale], locale) };
}
