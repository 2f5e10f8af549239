import "server-only";
import type { Picture } from "@/lib/domain/picture";
import { attachment } from "./attachment";
import { pictureResponse } from "./picture-response";

type Manner = {
  /** Sends it as a file: its name in ASCII and, where it has one, in any script. Its extension follows from what it is. */
  file?: { plain: string; name?: string };
  /** Another picture never lies behind this address, so that no browser need ask again. */
  lasting?: boolean;
};

/** A day, as the page on privacy says: what was deleted shall not lie in a browser for a year. */
const CACHE_SECONDS = 86_400;

const EXTENSIONS = { "image/avif": "avif", "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp" };

/** Answers with a person's picture: kept by her own browser only, and asked for again when she is another person. */
export async function sendPicture(request: Request, picture: Picture, manner: Manner = {}): Promise<Response> {
  const { etag, contentType } = picture;
  const headers = new Headers({
    "cache-control": `private, max-age=${CACHE_SECONDS}${manner.lasting ? ", immutable" : ""}`,
    vary: "Accept, Cookie",
    etag,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
  });
  if (manner.file) {
    // Also where the picture itself is known already: its name may be another by now, in another language.
    if (manner.file.name) headers.append("vary", "Accept-Language");
    const [plain, name] = [manner.file.plain, manner.file.name].map(
      (one) => one && `${one}.${EXTENSIONS[contentType]}`,
    );
    headers.set("content-disposition", attachment(plain ?? "", name));
  }
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return pictureResponse(picture, headers);
}
