import "server-only";
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { publicUrl } from "@/lib/env/public-url";

/** What a provider can reach us by; undefined where that is not set, and then nobody is asked to call back. */
export const callbackOrigin = publicUrl;

/** 256 bits for one paid call's callback address, as they fit into a path. */
export function makeCallbackSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of it: whoever reads the database cannot call back. */
export function hashCallbackSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/** Compares hashes without telling by the time taken how far they agree. */
export function isSameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
