import "server-only";
import { and, asc, eq, gt, isNotNull, isNull, lte, ne, or, sql, type SQL } from "drizzle-orm";
import { getDb, inTransaction } from "./client";
import type { PortraitRow } from "./portraits";
import { portraits, portraitsGone } from "./schema";

const agoSeconds = (seconds: number) => sql`now() - make_interval(secs => ${seconds})`;

/** @returns false where she has no such portrait on her wall. */
export async function setFavourite(ownerId: string, id: string, favourite: boolean): Promise<boolean> {
  return change(ownerId, id, isNull(portraits.deletedAt), { favourite });
}

/** Takes a portrait out of every view; again, it stays as it is. @returns false where there is none of hers. */
export async function hidePortrait(ownerId: string, id: string): Promise<boolean> {
  return change(ownerId, id, undefined, { deletedAt: sql`coalesce(${portraits.deletedAt}, now())` });
}

/** Hangs it up again, where it was deleted less than this long ago. @returns false where it was not, or is not hers. */
export async function unhidePortrait(ownerId: string, id: string, withinSeconds: number): Promise<boolean> {
  const recent = sql`${portraits.deletedAt} > ${agoSeconds(withinSeconds)}`;
  return change(ownerId, id, or(isNull(portraits.deletedAt), recent), { deletedAt: null });
}

type Change = { favourite: boolean } | { deletedAt: SQL | null };

async function change(ownerId: string, id: string, where: SQL | undefined, to: Change): Promise<boolean> {
  const mine = and(eq(portraits.ownerId, ownerId), eq(portraits.id, id), where);
  return (await (await getDb()).update(portraits).set(to).where(mine).returning({ id: portraits.id })).length === 1;
}

/** Deleted at least this long ago, oldest first. */
export async function listDeleted(seconds: number, limit: number): Promise<PortraitRow[]> {
  const old = and(isNotNull(portraits.deletedAt), lte(portraits.deletedAt, agoSeconds(seconds)));
  return (await getDb()).select().from(portraits).where(old).orderBy(asc(portraits.deletedAt)).limit(limit);
}

/** Whether another portrait shows the very same picture: a provider may deliver one twice. */
export async function sharesPicture({ id, taskId, storageKey }: PortraitRow): Promise<boolean> {
  const other = and(eq(portraits.taskId, taskId), eq(portraits.storageKey, storageKey), ne(portraits.id, id));
  return (await (await getDb()).$count(portraits, other)) > 0;
}

/** Removes the row of what was deleted, and remembers that its result has been there. Safe to run twice. */
export async function forgetPortrait({ id, taskId, ordinal }: PortraitRow): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.insert(portraitsGone).values({ taskId, ordinal }).onConflictDoNothing();
    await tx.delete(portraits).where(and(eq(portraits.id, id), isNotNull(portraits.deletedAt)));
  });
}

/** By id, from behind this one on. */
export async function listWithoutBlur(after: string | undefined, limit: number): Promise<PortraitRow[]> {
  const without = and(isNull(portraits.blur), after ? gt(portraits.id, after) : undefined);
  return (await getDb()).select().from(portraits).where(without).orderBy(asc(portraits.id)).limit(limit);
}

export async function keepBlur(id: string, blur: string): Promise<void> {
  await (await getDb()).update(portraits).set({ blur }).where(eq(portraits.id, id));
}
