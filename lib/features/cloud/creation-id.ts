import "server-only";
import { createHash } from "node:crypto";
import { keepApiRequest } from "@/lib/db/api-requests";
import { AppError } from "@/lib/domain/errors";
import type { Viewer } from "@/lib/domain/viewer";

/** One creation as a program asked for it. */
export type Creation = { path: string; input: unknown; idempotencyKey: string | null };

const KEY = /^[\x21-\x7e]{1,200}$/;

/**
 * The id of what a creation makes. With an `Idempotency-Key` it follows from account, key and when that came first, so
 * that the same request again finds what the first one made, however often the answer was lost, and a key that was
 * forgotten makes something new. @throws AppError `conflict` for the same key
 * with another request, `invalid` for a key that is none.
 */
export async function creationId({ userId }: Viewer, { path, input, idempotencyKey }: Creation): Promise<string> {
  if (idempotencyKey === null) return crypto.randomUUID();
  if (!KEY.test(idempotencyKey)) throw malformedKey();
  const hash = digest(`${path}\n${JSON.stringify(input)}`).toString("base64url");
  const first = await keepApiRequest(userId, idempotencyKey, hash);
  if (first.requestHash !== hash) throw anotherRequest();
  return uuidFrom(digest(`${userId}\n${idempotencyKey}\n${first.createdAt.toISOString()}`));
}

const digest = (text: string) => createHash("sha256").update(text).digest();

/** Version 8, "custom" (RFC 9562, section 5.8): 122 bits of a digest. */
function uuidFrom(bytes: Buffer): string {
  const own = Buffer.from(bytes.subarray(0, 16));
  own[6] = 0x80 | ((own[6] ?? 0) & 0x0f);
  own[8] = 0x80 | ((own[8] ?? 0) & 0x3f);
  return own.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function malformedKey(): AppError {
  return new AppError(
    "invalid",
    {
      en: "Idempotency-Key takes 1 to 200 visible ASCII characters.",
      zh: "Idempotency-Key 要 1 到 200 个可见的 ASCII 字符。",
    },
    { reason: "idempotency_key_malformed" },
  );
}

function anotherRequest(): AppError {
  return new AppError(
    "conflict",
    {
      en: "This Idempotency-Key was used with another request. Use a new one for each creation.",
      zh: "这个 Idempotency-Key 已经用于别的请求，每次新建请换一个。",
    },
    { reason: "idempotency_key_reused" },
  );
}
