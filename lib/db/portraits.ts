import "server-only";
import { and, count, desc, eq, inArray, sql } from "drizzle-orm";
import { getDb, type Tx } from "./client";
import { portraits } from "./schema";

export type PortraitRow = typeof portraits.$inferSelect;

/** Reads by owner, so that a stranger's portrait is simply not there. */
export async function findPortraitOf(ownerId: string, id: string): Promise<PortraitRow | undefined> {
  const mine = and(eq(portraits.ownerId, ownerId), eq(portraits.id, id));
  const [row] = await (await getDb()).select().from(portraits).where(mine);
  return row;
}

/** Whoever it belongs to: for those who hold a link that opens it. */
export async function findPortrait(id: string): Promise<PortraitRow | undefined> {
  const [row] = await (await getDb()).select().from(portraits).where(eq(portraits.id, id));
  return row;
}

/** Newest order first; within an order the closest likeness first. */
export async function listPortraitsOf(ownerId: string, taskId?: string): Promise<PortraitRow[]> {
  const mine = and(eq(portraits.ownerId, ownerId), taskId ? eq(portraits.taskId, taskId) : undefined);
  const newestTask = sql`max(${portraits.createdAt}) over (partition by ${portraits.taskId})`;
  return (await getDb())
    .select()
    .from(portraits)
    .where(mine)
    .orderBy(desc(newestTask), portraits.taskId, sql`${portraits.likeness} desc nulls last`, portraits.ordinal);
}

export async function listOrdinals(taskId: string): Promise<number[]> {
  const rows = await (
    await getDb()
  )
    .select({ ordinal: portraits.ordinal })
    .from(portraits)
    .where(eq(portraits.taskId, taskId));
  return rows.map((row) => row.ordinal);
}

/** Portraits archived so far, by task. */
export async function countPortraits(taskIds: string[]): Promise<Map<string, number>> {
  if (taskIds.length === 0) return new Map();
  const rows = await (
    await getDb()
  )
    .select({ taskId: portraits.taskId, made: count() })
    .from(portraits)
    .where(inArray(portraits.taskId, taskIds))
    .groupBy(portraits.taskId);
  return new Map(rows.map((row) => [row.taskId, row.made]));
}

/** A result that is in the gallery already stays as it is. */
export async function insertPortrait(tx: Tx, row: typeof portraits.$inferInsert): Promise<void> {
  await tx
    .insert(portraits)
    .values(row)
    .onConflictDoNothing({ target: [portraits.taskId, portraits.ordinal] });
}
