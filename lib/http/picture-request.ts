import "server-only";
import { z } from "zod";
import { PICTURE_WIDTHS, type PictureSize } from "@/lib/domain/picture";
import { readQuery } from "./read-input";

const pictureQuery = z.object({
  w: z.coerce.number().pipe(z.literal(PICTURE_WIDTHS)).default(960),
  download: z.literal("1").optional(),
});

/** Which size of a picture an address asks for: `?w=640`, or `?download=1` for the original as a file. */
export function pictureSizeOf(request: Request): { size: PictureSize; download: boolean } {
  const { w, download } = readQuery(request, pictureQuery);
  return download ? { size: "original", download: true } : { size: w, download: false };
}
