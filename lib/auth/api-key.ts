import "server-only";
import { createHash, createHmac, randomBytes } from "node:crypto";
import { findLiveApiKey, noteApiKeyUse } from "@/lib/db/api-keys";
import { AppError } from "@/lib/domain/errors";
import type { Viewer } from "@/lib/domain/viewer";
import { env } from "@/lib/env/env";
import { takeToken } from "./rate-limit";
import { sessionSecret } from "./secret";

/** A program that calls in an account's name, and by which of its keys. */
export type KeyHolder = { viewer: Viewer; keyId: string };

/** Writing down each use would cost more than the use itself. */
const NOTED_EVERY_MS = 60_000;

/** 256 bits with a beginning by which people, and programs that look for leaked secrets, know what it is. */
export function makeApiKey(): string {
  return `xz_${randomBytes(32).toString("base64url")}`;
}

export function hashApiKey(key: string): string {
  return createHash("sha256").update(key).digest("base64url");
}

/** Hash of the key that an operator has set for automation, if one is. */
export function hashOfBootstrapKey(): string | null {
  return env.BOOTSTRAP_API_KEY ? hashApiKey(env.BOOTSTRAP_API_KEY) : null;
}

/** What callbacks of a key's tasks are signed with; made from our own secret, so that it need not be kept. */
export function callbackSecretOf(keyId: string): string {
  return createHmac("sha256", sessionSecret()).update(`callback:${keyId}`).digest("base64url");
}

/**
 * Whose key a request carries as `Authorization: APPCODE <key>`.
 * @throws AppError `signed_out` without a key that opens, `too_many` beyond its rate.
 */
export async function requireKeyHolder(request: Request): Promise<KeyHolder> {
  const key = /^APPCODE (\S{32,200})$/.exec(request.headers.get("authorization") ?? "")?.[1];
  const found = key ? await findLiveApiKey(hashApiKey(key)) : undefined;
  if (!found) throw noSuchKey();
  takeToken(found.id);
  if (Date.now() - (found.lastUsedAt?.getTime() ?? 0) > NOTED_EVERY_MS) await noteApiKeyUse(found.id);
  const { id: userId, name } = found.owner;
  return { viewer: { userId, name } as Viewer, keyId: found.id };
}

function noSuchKey(): AppError {
  return new AppError(
    "signed_out",
    {
      en: "Send a valid key as “Authorization: APPCODE <key>”. Keys are made on the account page.",
      zh: "请用 “Authorization: APPCODE <密钥>” 带上有效的密钥。密钥在账户页创建。",
    },
    { reason: "api_key_invalid" },
  );
}
