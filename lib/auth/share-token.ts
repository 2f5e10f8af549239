import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { sessionSecret } from "./secret";

const ID_BYTES = 16;
/** Id and signature in base64url: 48 bytes, so that they fill the last character whole and are written in one way only. */
const TOKEN = /^[\w-]{64}$/;

/** What opens a link. It follows from the link's id and our secret, so nothing is stored that would open one. */
export function shareTokenOf(shareId: string): string {
  const id = Buffer.from(shareId.replaceAll("-", ""), "hex");
  return Buffer.concat([id, sign(id)]).toString("base64url");
}

/** The id of the link that a token opens; null for what is not of our making. */
export function readShareToken(token: string): string | null {
  if (!TOKEN.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  const id = bytes.subarray(0, ID_BYTES);
  if (!timingSafeEqual(bytes.subarray(ID_BYTES), sign(id))) return null;
  return id.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** With a key of its own, made from our secret, so that no other signature of ours opens a link. */
function sign(id: Uint8Array): Buffer {
  const key = createHmac("sha256", sessionSecret()).update("shares").digest();
  return createHmac("sha256", key).update(id).digest();
}
