import "server-only";
import type { Picture } from "@/lib/domain/picture";

/** Answers with a person's picture: kept by her own browser only, and asked for again when she is another person. */
export async function sendPicture(request: Request, picture: Picture, fileName?: string): Promise<Response> {
  const { etag, contentType } = picture;
  const headers = new Headers({
    "cache-control": "private, max-age=86400",
    vary: "Cookie",
    etag,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
  });
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  const bytes = await picture.read();
  headers.set("content-type", contentType);
  headers.set("content-length", String(bytes.byteLength));
  if (fileName) headers.set("content-disposition", `attachment; filename="${fileName}"`);
  return new Response(Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength), { headers });
}
