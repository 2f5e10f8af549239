import "server-only";
import { z } from "zod";
import { checkLink, type SignedLink } from "@/lib/auth/signed-link";
import { findPortrait } from "@/lib/db/portraits";
import { AppError } from "@/lib/domain/errors";
import type { Picture } from "@/lib/domain/picture";
import { openPicture } from "@/lib/studio/open-picture";

/** A portrait for whoever holds a link to it. @param file `<portrait id>.<extension>`. @throws AppError for any other. */
export async function showResult(file: string, link: SignedLink): Promise<Picture> {
  const id = z.uuid().safeParse(file.replace(/\.(jpg|png|webp)$/, ""));
  if (!id.success) throw noSuchResult();
  checkLink("results", id.data, link);
  const portrait = await findPortrait(id.data);
  if (!portrait) throw noSuchResult();
  return openPicture(portrait.storageKey, "original");
}

function noSuchResult(): AppError {
  return new AppError(
    "not_found",
    { en: "There is no such result. It may have been removed.", zh: "没有这张结果，可能已经移除。" },
    { reason: "portrait_not_found" },
  );
}
