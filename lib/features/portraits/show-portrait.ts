import "server-only";
import { findPortraitOf } from "@/lib/db/portraits";
import type { Picture, WantedPicture } from "@/lib/domain/picture";
import type { Viewer } from "@/lib/domain/viewer";
import { openPicture } from "@/lib/studio/open-picture";
import { noSuchPortrait } from "./no-such-portrait";

/** The picture to look at, for its owner. @throws AppError `not_found` for a stranger's portrait too. */
export async function showPortrait(
  viewer: Viewer,
  id: string,
  wanted: Exclude<WantedPicture, "original">,
): Promise<Picture> {
  const portrait = await findPortraitOf(viewer.userId, id);
  if (!portrait) throw noSuchPortrait();
  return openPicture(portrait.storageKey, wanted, portrait.width);
}
