import "server-only";
import { callbackSecretOf, hashApiKey, makeApiKey } from "@/lib/auth/api-key";
import { type ApiKeyRow, insertApiKey, listApiKeysOf, revokeApiKeyOf } from "@/lib/db/api-keys";
import { getDb } from "@/lib/db/client";
import type { ApiKeyView, NewApiKeyView } from "@/lib/domain/api-key";
import { AppError } from "@/lib/domain/errors";
import type { Viewer } from "@/lib/domain/viewer";

const MOST_KEYS = 20;

/** The viewer's keys that still open, newest first. */
export async function listApiKeys(viewer: Viewer): Promise<ApiKeyView[]> {
  return (await listApiKeysOf(viewer.userId)).map(toApiKeyView);
}

/** Makes a key; this answer is the only one that has it. */
export async function createApiKey(viewer: Viewer, name: string): Promise<NewApiKeyView> {
  if ((await listApiKeysOf(viewer.userId)).length >= MOST_KEYS) throw tooManyKeys();
  const key = makeApiKey();
  const id = crypto.randomUUID();
  await insertApiKey(await getDb(), {
    id,
    ownerId: viewer.userId,
    name,
    keyHash: hashApiKey(key),
    hint: key.slice(-4),
  });
  const made = (await listApiKeysOf(viewer.userId)).find((row) => row.id === id);
  if (!made) throw new Error("A key that was made and is not there.");
  return { ...toApiKeyView(made), key, callbackSecret: callbackSecretOf(id) };
}

/** The key opens nothing from now on. @throws AppError `not_found` for a stranger's key too. */
export async function revokeApiKey(viewer: Viewer, id: string): Promise<void> {
  if (await revokeApiKeyOf(viewer.userId, id)) return;
  throw new AppError("not_found", { en: "There is no such key any more.", zh: "这把密钥已经不在了。" });
}

function toApiKeyView({ id, name, hint, createdAt, lastUsedAt }: ApiKeyRow): ApiKeyView {
  return { id, name, hint, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null };
}

function tooManyKeys(): AppError {
  return new AppError(
    "conflict",
    {
      en: `${MOST_KEYS} keys are the most. Revoke one that is not used.`,
      zh: `最多 ${MOST_KEYS} 把密钥，先撤销一把不用的。`,
    },
    { reason: "too_many_keys" },
  );
}
