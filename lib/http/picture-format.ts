import { PICTURE_FORMATS, type PictureFormat } from "@/lib/domain/picture";

/**
 * The best format that a browser says it shows. One that says nothing, or takes anything, gets WebP, which all of them
 * show by now; one that names what it takes and names neither, JPEG.
 */
export function pictureFormatOf(accept: string | null): PictureFormat {
  const types = (accept ?? "*/*").split(",").map((type) => type.replace(/\s/g, "").toLowerCase());
  const taken = new Set(types.filter((type) => !/;q=0(\.0*)?$/.test(type)).map((type) => type.split(";")[0]));
  const named = PICTURE_FORMATS.find((format) => taken.has(`image/${format}`));
  if (named && named !== "jpeg") return named;
  return taken.has("*/*") || taken.has("image/*") ? "webp" : "jpeg";
}
