import "server-only";
import { findStyle } from "@/lib/db/styles";
import type { Picture, WantedPicture } from "@/lib/domain/picture";
import { openPicture } from "@/lib/studio/open-picture";
import { noSuchStyle } from "./no-such-style";

/** Our copy of a template that came from the provider. @throws AppError `not_found` where there is none. */
export async function showTemplate(styleId: string, wanted: WantedPicture): Promise<Picture> {
  const style = await findStyle(styleId);
  if (!style?.templateKey) throw noSuchStyle();
  return openPicture(style.templateKey, wanted);
}
