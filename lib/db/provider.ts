import "server-only";
import { and, desc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import { getDb, type Tx } from "./client";
import { providerCalls, providerStates } from "./schema";

export type ProviderStateRow = typeof providerStates.$inferSelect;
export type ProviderCallRow = typeof providerCalls.$inferSelect;

export async function findProviderState(provider: string, tx?: Tx): Promise<ProviderStateRow | undefined> {
  const [row] = await (tx ?? (await getDb()))
    .select()
    .from(providerStates)
    .where(eq(providerStates.provider, provider));
  return row;
}

/** @returns how often it closed since it last took an order; null where it was closed before. */
export async function closeProvider(
  tx: Tx,
  provider: string,
  why: { closedFor: string; closedRequestId: string | null },
): Promise<number | null> {
  await tx.insert(providerStates).values({ provider }).onConflictDoNothing();
  const open = and(eq(providerStates.provider, provider), isNull(providerStates.closedAt));
  const closed = await tx
    .update(providerStates)
    .set({ ...why, closedAt: sql`now()`, closings: sql`${providerStates.closings} + 1` })
    .where(open)
    .returning({ closings: providerStates.closings });
  return closed[0]?.closings ?? null;
}

/** Makes everybody rest. Several calls that were refused in one moment are one refusal. */
export async function pauseProvider(tx: Tx, provider: string, pausedUntil: Date): Promise<void> {
  await tx
    .insert(providerStates)
    .values({ provider, pausedUntil, pauses: 1 })
    .onConflictDoUpdate({
      target: providerStates.provider,
      set: {
        pausedUntil: sql`greatest(${providerStates.pausedUntil}, excluded.paused_until)`,
        pauses: sql`${providerStates.pauses} + case when ${providerStates.pausedUntil} > now() then 0 else 1 end`,
      },
    });
}

const OPEN = { pausedUntil: null, pauses: 0, closedAt: null, closedFor: null, closedRequestId: null };

/** It answers again. How often it closed stays, because whether it takes orders is not known yet. */
export async function reopenProvider(tx: Tx, provider: string): Promise<void> {
  await tx.update(providerStates).set(OPEN).where(eq(providerStates.provider, provider));
}

/** It took an order: nothing that was held against it stands any longer. */
export async function clearProvider(tx: Tx, provider: string): Promise<void> {
  await tx
    .update(providerStates)
    .set({ ...OPEN, closings: 0 })
    .where(eq(providerStates.provider, provider));
}

/** A call that costs nothing got through: the next refusal is the first one in a row again. */
export async function forgetPauses(provider: string): Promise<void> {
  const rested = and(gt(providerStates.pauses, 0), sql`${providerStates.pausedUntil} <= now()`);
  await (
    await getDb()
  )
    .update(providerStates)
    .set({ pausedUntil: null, pauses: 0 })
    .where(and(eq(providerStates.provider, provider), rested));
}

/** An administrator has everybody call again now. */
export async function endPause(provider: string): Promise<void> {
  await (await getDb()).update(providerStates).set({ pausedUntil: null }).where(eq(providerStates.provider, provider));
}

export async function insertProviderCall(tx: Tx, row: typeof providerCalls.$inferInsert): Promise<void> {
  await tx.insert(providerCalls).values(row);
}

export async function endProviderCall(
  tx: Tx,
  id: string,
  end: { outcome: NonNullable<ProviderCallRow["outcome"]>; requestId?: string | null; said?: string | null },
): Promise<void> {
  await tx
    .update(providerCalls)
    .set({ ...end, endedAt: sql`now()` })
    .where(eq(providerCalls.id, id));
}

/** Newest first. */
export async function listProviderCalls(limit: number): Promise<ProviderCallRow[]> {
  return (await getDb()).select().from(providerCalls).orderBy(desc(providerCalls.createdAt)).limit(limit);
}

/** When each of these tasks was last asked of the provider. */
export async function lastCallAt(taskIds: string[]): Promise<Map<string, Date>> {
  if (taskIds.length === 0) return new Map();
  const rows = await (
    await getDb()
  )
    .selectDistinctOn([providerCalls.taskId], { taskId: providerCalls.taskId, at: providerCalls.createdAt })
    .from(providerCalls)
    .where(inArray(providerCalls.taskId, taskIds))
    .orderBy(providerCalls.taskId, desc(providerCalls.createdAt));
  return new Map(rows.map(({ taskId, at }) => [taskId ?? "", at]));
}

export async function findProviderCallByCallback(callbackHash: string): Promise<ProviderCallRow | undefined> {
  const [row] = await (await getDb()).select().from(providerCalls).where(eq(providerCalls.callbackHash, callbackHash));
  return row;
}
