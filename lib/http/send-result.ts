import "server-only";
import type { Picture } from "@/lib/domain/picture";

/** Answers with a picture whose address alone opens it: nobody on the way may keep it, and any page may show it. */
export async function sendResult(picture: Picture): Promise<Response> {
  const bytes = await picture.read();
  return new Response(Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength), {
    headers: {
      "content-type": picture.contentType,
      "content-length": String(bytes.byteLength),
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "cross-origin",
    },
  });
}
