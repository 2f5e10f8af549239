import "server-only";
import type { Picture } from "@/lib/domain/picture";

/** A picture's bytes as an answer that says what and how long it is; `headers` say who may keep and show it. */
export async function pictureResponse(picture: Picture, headers: Headers | Record<string, string>): Promise<Response> {
  const bytes = await picture.read();
  const all = new Headers(headers);
  all.set("content-type", picture.contentType);
  all.set("content-length", String(bytes.byteLength));
  all.set("x-content-type-options", "nosniff");
  return new Response(Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength), { headers: all });
}
