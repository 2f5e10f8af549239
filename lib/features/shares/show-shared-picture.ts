import "server-only";
import { findShared } from "@/lib/db/shares";
import type { Picture, WantedPicture } from "@/lib/domain/picture";
import { openPicture } from "@/lib/studio/open-picture";
import { noSuchShare } from "./no-such-share";
import { openToken } from "./open-token";

/** One picture of a link that lives, small enough to look at; the original stays with its owner. */
export async function showSharedPicture(
  token: string,
  portraitId: string,
  wanted: Exclude<WantedPicture, "original">,
): Promise<Picture> {
  const portrait = await findShared(await openToken(token), portraitId);
  if (!portrait) throw noSuchShare();
  return openPicture(portrait.storageKey, wanted, portrait.width, "visited");
}
