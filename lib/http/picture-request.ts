import "server-only";
import { z } from "zod";
import { PICTURE_WIDTHS, type WantedPicture } from "@/lib/domain/picture";
import { pictureFormatOf } from "./picture-format";
import { readQuery } from "./read-input";

type Smaller = Exclude<WantedPicture, "original">;

const widthQuery = z.object({ w: z.coerce.number().pipe(z.literal(PICTURE_WIDTHS)).default(960) });
const pictureQuery = widthQuery.extend({ download: z.literal("1").optional() });

/** Which picture is asked for: `?w=640` in what the browser shows best, or `?download=1` for the original as a file. */
export function wantedPictureOf(request: Request): WantedPicture {
  const { w, download } = readQuery(request, pictureQuery);
  return download ? "original" : smaller(request, w);
}

/** The same where there is nothing to download. */
export function smallerPictureOf(request: Request): Smaller {
  return smaller(request, readQuery(request, widthQuery).w);
}

function smaller(request: Request, width: Smaller["width"]): Smaller {
  return { width, format: pictureFormatOf(request.headers.get("accept")) };
}
