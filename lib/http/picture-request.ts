import "server-only";
import { z } from "zod";
import { PICTURE_WIDTHS, type PictureSize, type PictureWidth } from "@/lib/domain/picture";
import { readQuery } from "./read-input";

const widthQuery = z.object({ w: z.coerce.number().pipe(z.literal(PICTURE_WIDTHS)).default(960) });
const pictureQuery = widthQuery.extend({ download: z.literal("1").optional() });

/** Which width of a picture an address asks for, where there is nothing to download. */
export function pictureWidthOf(request: Request): PictureWidth {
  return readQuery(request, widthQuery).w;
}

/** Which size of a picture an address asks for: `?w=640`, or `?download=1` for the original as a file. */
export function pictureSizeOf(request: Request): { size: PictureSize; download: boolean } {
  const { w, download } = readQuery(request, pictureQuery);
  return download ? { size: "original", download: true } : { size: w, download: false };
}
