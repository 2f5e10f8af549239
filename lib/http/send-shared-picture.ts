import "server-only";
import type { Picture } from "@/lib/domain/picture";

/** Answers with a picture of a link: kept by nobody, so that the link's end is the picture's, and found by no search. */
export async function sendSharedPicture(picture: Picture): Promise<Response> {
  const bytes = await picture.read();
  return new Response(Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength), {
    headers: {
      "content-type": picture.contentType,
      "content-length": String(bytes.byteLength),
      "cache-control": "private, no-store",
      vary: "Accept",
      "x-robots-tag": "noindex, noimageindex",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'",
      "cross-origin-resource-policy": "same-origin",
    },
  });
}
