import "server-only";
import { findPortraitOf } from "@/lib/db/portraits";
import { findStyle } from "@/lib/db/styles";
import { nameFile } from "@/lib/domain/file-names";
import type { Picture } from "@/lib/domain/picture";
import type { Viewer } from "@/lib/domain/viewer";
import type { Locale } from "@/lib/domain/words";
import { openPicture } from "@/lib/studio/open-picture";
import { noSuchPortrait } from "./no-such-portrait";

/** The original, for its owner, and what to call it: its style's name, without extension. @throws AppError `not_found` */
export async function downloadPortrait(
  viewer: Viewer,
  id: string,
  locale: Locale,
): Promise<{ picture: Picture; name: string }> {
  const portrait = await findPortraitOf(viewer.userId, id);
  if (!portrait) throw noSuchPortrait();
  const style = await findStyle(portrait.styleId);
  const picture = await openPicture(portrait.storageKey, "original", portrait.width);
  return { picture, name: nameFile(style?.name[locale] ?? "", locale) };
}
