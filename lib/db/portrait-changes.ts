import "server-only";
import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, ne, or, sql, type SQL } from "drizzle-orm";
import { getDb, inTransaction } from "./client";
import type { PortraitRow } from "./portraits";
import { portraits, portraitsGone } from "./schema";

const agoSeconds = (seconds: number) => sql`now() - make_interval(secs => ${seconds})`;

/** Of portraits on her wall. @returns which of them are */
export async function setFavourite(ownerId: string, ids: string[], favourite: boolean): Promise<string[]> {
  return change(ownerId, ids, isNull(portraits.deletedAt), { favourite });
}

/** Takes portraits out of every view; again, they stay as they are. @returns which of them are hers */
export async function hidePortraits(ownerId: string, ids: string[]): Promise<string[]> {
  return change(ownerId, ids, undefined, { deletedAt: sql`coalesce(${portraits.deletedAt}, now())` });
}

/** Hangs up again what was deleted less than this long ago. @returns which of them hang now and are hers */
export async function unhidePortraits(ownerId: string, ids: string[], withinSeconds: number): Promise<string[]> {
  const recent = sql`${portraits.deletedAt} > ${agoSeconds(withinSeconds)}`;
  return change(ownerId, ids, or(isNull(portraits.deletedAt), recent), { deletedAt: null });
}

type Change = { favourite: boolean } | { deletedAt: SQL | null };

/** In one statement, so that it is done to all of them or to none. */
async function change(ownerId: string, ids: string[], where: SQL | undefined, to: Change): Promise<string[]> {
  const mine = and(eq(portraits.ownerId, ownerId), inArray(portraits.id, ids), where);
  const changed = await (await getDb()).update(portraits).set(to).where(mine).returning({ id: portraits.id });
  return changed.map(({ id }) => id);
}

/** What of hers was deleted less than this long ago, in no order. */
export async function listDeletedOf(ownerId: string, withinSeconds: number, taskId?: string): Promise<string[]> {
  const recent = gt(portraits.deletedAt, agoSeconds(withinSeconds));
  const mine = and(eq(portraits.ownerId, ownerId), recent, taskId ? eq(portraits.taskId, taskId) : undefined);
  const rows = await (await getDb()).select({ id: portraits.id }).from(portraits).where(mine);
  return rows.map(({ id }) => id);
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
