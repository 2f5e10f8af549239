import "server-only";
import type { Picture } from "@/lib/domain/picture";

/** Answers with a person's picture: kept by her own browser only, and asked for again when she is another person. */
export function sendPicture(request: Request, { bytes, contentType, etag }: Picture, fileName?: string): Response {
  const headers = new Headers({
    "cache-control": "private, max-age=86400",
    vary: "Cookie",
    etag,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
  });
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  headers.set("content-type", contentType);
  headers.set("content-length", String(bytes.byteLength));
  if (fileName) headers.set("content-disposition", `attachment; filename="${fileName}"`);
  return new Response(Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength), { headers });
}
