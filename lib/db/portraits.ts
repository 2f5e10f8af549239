import "server-only";
import { and, count, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { type Db, getDb, type Tx } from "./client";
import { portraits, portraitsGone } from "./schema";

export type PortraitRow = typeof portraits.$inferSelect;

/** Whatever anybody is shown: what was deleted is only kept for its owner to change her mind. */
const hangs = isNull(portraits.deletedAt);

/** Reads by owner, so that a stranger's portrait is simply not there. */
export async function findPortraitOf(ownerId: string, id: string): Promise<PortraitRow | undefined> {
  const mine = and(eq(portraits.ownerId, ownerId), eq(portraits.id, id), hangs);
  const [row] = await (await getDb()).select().from(portraits).where(mine);
  return row;
}

/** Whoever it belongs to: for those who hold a link that opens it. */
export async function findPortrait(id: string): Promise<PortraitRow | undefined> {
  const [row] = await (
    await getDb()
  )
    .select()
    .from(portraits)
    .where(and(eq(portraits.id, id), hangs));
  return row;
}

/** Those of them that are hers, in no order. */
export async function findPortraitsOf(ownerId: string, ids: string[]): Promise<PortraitRow[]> {
  const mine = and(eq(portraits.ownerId, ownerId), inArray(portraits.id, ids), hangs);
  return (await getDb()).select().from(portraits).where(mine);
}

/** Newest order first; within an order the closest likeness first. */
export async function listPortraitsOf(ownerId: string, taskId?: string): Promise<PortraitRow[]> {
  const mine = and(eq(portraits.ownerId, ownerId), hangs, taskId ? eq(portraits.taskId, taskId) : undefined);
  const newestTask = sql`max(${portraits.createdAt}) over (partition by ${portraits.taskId})`;
  return (await getDb())
    .select()
    .from(portraits)
    .where(mine)
    .orderBy(desc(newestTask), portraits.taskId, sql`${portraits.likeness} desc nulls last`, portraits.ordinal);
}

/** Every result that ever came out of these tasks: those on the wall, and those deleted since. */
function everMade(db: Db, taskIds: string[]) {
  const hung = db.select({ taskId: portraits.taskId, ordinal: portraits.ordinal }).from(portraits);
  const gone = db.select({ taskId: portraitsGone.taskId, ordinal: portraitsGone.ordinal }).from(portraitsGone);
  return unionAll(hung.where(inArray(portraits.taskId, taskIds)), gone.where(inArray(portraitsGone.taskId, taskIds)));
}

/** Which results of a task were archived, whether or not they hang still. */
export async function listOrdinals(taskId: string): Promise<number[]> {
  return (await everMade(await getDb(), [taskId])).map((row) => row.ordinal);
}

/** Portraits archived so far, by task. Deleting one does not make it missing. */
export async function countPortraits(taskIds: string[]): Promise<Map<string, number>> {
  if (taskIds.length === 0) return new Map();
  const db = await getDb();
  const made = everMade(db, taskIds).as("made");
  const rows = await db.select({ taskId: made.taskId, made: count() }).from(made).groupBy(made.taskId);
  return new Map(rows.map((row) => [row.taskId, row.made]));
}

/** A result that is in the gallery already stays as it is, and one that was deleted for good does not come back. */
export async function insertPortrait(tx: Tx, row: typeof portraits.$inferInsert): Promise<void> {
  const same = and(eq(portraitsGone.taskId, row.taskId), eq(portraitsGone.ordinal, row.ordinal));
  if ((await tx.$count(portraitsGone, same)) > 0) return;
  await tx
    .insert(portraits)
    .values(row)
    .onConflictDoNothing({ target: [portraits.taskId, portraits.ordinal] });
}
