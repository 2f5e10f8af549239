import { makeApiKey, hashApiKey } from "@/lib/auth/api-key";
import { insertApiKey } from "@/lib/db/api-keys";
import { getDb } from "@/lib/db/client";
import type { Viewer } from "@/lib/domain/viewer";

/** A key of this account, and the header that carries it. */
export async function keyOf(viewer: Viewer): Promise<{ id: string; key: string; header: { authorization: string } }> {
  const key = makeApiKey();
  const id = crypto.randomUUID();
  const row = { id, ownerId: viewer.userId, name: "test", keyHash: hashApiKey(key), hint: key.slice(-4) };
  await insertApiKey(await getDb(), row);
  return { id, key, header: { authorization: `APPCODE ${key}` } };
}
