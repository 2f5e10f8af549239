import "server-only";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { getDb, type Tx } from "./client";
import { apiKeys, users } from "./schema";

export type ApiKeyRow = typeof apiKeys.$inferSelect;

/** A key that still opens, with whose it is. */
export async function findLiveApiKey(keyHash: string) {
  const [row] = await (
    await getDb()
  )
    .select({ id: apiKeys.id, lastUsedAt: apiKeys.lastUsedAt, owner: users })
    .from(apiKeys)
    .innerJoin(users, eq(users.id, apiKeys.ownerId))
    .where(and(eq(apiKeys.keyHash, keyHash), isNull(apiKeys.revokedAt)));
  return row;
}

export async function isLiveApiKey(id: string): Promise<boolean> {
  const live = and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt));
  return (await (await getDb()).$count(apiKeys, live)) === 1;
}

/** Newest first; revoked ones are gone from sight. */
export async function listApiKeysOf(ownerId: string): Promise<ApiKeyRow[]> {
  const live = and(eq(apiKeys.ownerId, ownerId), isNull(apiKeys.revokedAt));
  return (await getDb()).select().from(apiKeys).where(live).orderBy(desc(apiKeys.createdAt));
}

/** @returns false where this very key is there already. */
export async function insertApiKey(tx: Tx, row: typeof apiKeys.$inferInsert): Promise<boolean> {
  const made = await tx.insert(apiKeys).values(row).onConflictDoNothing().returning({ id: apiKeys.id });
  return made.length === 1;
}

/** @returns false for a stranger's key, or one that was revoked before. */
export async function revokeApiKeyOf(ownerId: string, id: string): Promise<boolean> {
  const live = and(eq(apiKeys.ownerId, ownerId), eq(apiKeys.id, id), isNull(apiKeys.revokedAt));
  const revokedAt = sql`now()`;
  return (
    (await (await getDb()).update(apiKeys).set({ revokedAt }).where(live).returning({ id: apiKeys.id })).length === 1
  );
}

export async function revokeApiKeysOf(tx: Tx, ownerId: string): Promise<void> {
  const live = and(eq(apiKeys.ownerId, ownerId), isNull(apiKeys.revokedAt));
  await tx
    .update(apiKeys)
    .set({ revokedAt: sql`now()` })
    .where(live);
}

/** Makes this the one key of an account that opens, also where it was revoked before. Its id stays what it was. */
export async function keepOnlyApiKey(tx: Tx, row: typeof apiKeys.$inferInsert): Promise<void> {
  await revokeApiKeysOf(tx, row.ownerId);
  await tx
    .insert(apiKeys)
    .values(row)
    .onConflictDoUpdate({
      target: apiKeys.keyHash,
      set: { revokedAt: null },
      setWhere: eq(apiKeys.ownerId, row.ownerId),
    });
}

export async function noteApiKeyUse(id: string): Promise<void> {
  await (
    await getDb()
  )
    .update(apiKeys)
    .set({ lastUsedAt: sql`now()` })
    .where(eq(apiKeys.id, id));
}
