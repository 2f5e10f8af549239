import "server-only";
import { z } from "zod";
import { checkLink, type SignedLink } from "@/lib/auth/signed-link";
import type { Picture } from "@/lib/domain/picture";
import { noSuchStyle } from "@/lib/features/styles/no-such-style";
import { showTemplate } from "@/lib/features/styles/show-template";

/** Our copy of a template, for whoever holds a link to it. @param file `<style id>.<extension>`. @throws AppError for any other. */
export async function showLinkedTemplate(file: string, link: SignedLink): Promise<Picture> {
  const id = z.uuid().safeParse(file.replace(/\.(jpg|png|webp)$/, ""));
  if (!id.success) throw noSuchStyle();
  checkLink("templates", id.data, link);
  return showTemplate(id.data, "original");
}
