import "server-only";
import { and, asc, eq, notInArray, sql } from "drizzle-orm";
import { getDb, type Tx } from "./client";
import { studioFrames, studioModels, studioResults, studioTasks } from "./schema";

export type StudioTaskRow = typeof studioTasks.$inferSelect;
export type StudioFrameRow = typeof studioFrames.$inferSelect;
export type StudioResultRow = typeof studioResults.$inferSelect;

/** `U` and 13 digits, as the API writes a user's model. */
export async function nextStudioUserId(tx: Tx): Promise<string> {
  const result = await tx.execute(sql`select nextval('studio_user_numbers')::text as number`);
  const [row] = (result as unknown as { rows: { number: string }[] }).rows;
  if (!row) throw new Error("The sequence gave no number.");
  return `U${row.number.padStart(13, "0")}`;
}

/** Submitting the same request again finds the task it made. */
export async function insertStudioTask(tx: Tx, row: typeof studioTasks.$inferInsert): Promise<boolean> {
  const made = await tx
    .insert(studioTasks)
    .values(row)
    .onConflictDoNothing({ target: studioTasks.requestId })
    .returning();
  return made.length === 1;
}

export async function findStudioTaskByRequest(tx: Tx, requestId: string): Promise<StudioTaskRow | undefined> {
  const [row] = await tx.select().from(studioTasks).where(eq(studioTasks.requestId, requestId));
  return row;
}

export async function findStudioTask(id: string): Promise<StudioTaskRow | undefined> {
  const [row] = await (await getDb()).select().from(studioTasks).where(eq(studioTasks.id, id));
  return row;
}

/** Changes a task that is not over. @returns false where it is: an end is never taken back. */
export async function updateStudioTask(
  tx: Tx,
  id: string,
  change: Partial<Pick<StudioTaskRow, "state" | "steps" | "learned" | "failure">>,
): Promise<boolean> {
  const open = and(eq(studioTasks.id, id), notInArray(studioTasks.state, ["succeeded", "partial", "failed"]));
  return (await tx.update(studioTasks).set(change).where(open).returning({ id: studioTasks.id })).length === 1;
}

export async function keepStudioModel(tx: Tx, userId: string, centroid: Float32Array): Promise<void> {
  await tx
    .insert(studioModels)
    .values({ userId, centroid })
    .onConflictDoUpdate({ target: studioModels.userId, set: { centroid } });
}

export async function findStudioModel(userId: string): Promise<{ centroid: Float32Array } | undefined> {
  const [row] = await (await getDb()).select().from(studioModels).where(eq(studioModels.userId, userId));
  return row;
}

/** Its previews go with it. */
export async function deleteStudioModel(tx: Tx, userId: string): Promise<void> {
  await tx.delete(studioModels).where(eq(studioModels.userId, userId));
  await tx.delete(studioFrames).where(eq(studioFrames.userId, userId));
}

export async function keepStudioFrame(tx: Tx, row: StudioFrameRow): Promise<void> {
  const target = [studioFrames.userId, studioFrames.photoKey];
  await tx.insert(studioFrames).values(row).onConflictDoUpdate({ target, set: row });
}

/** Best first. */
export async function listStudioFrames(userId: string): Promise<StudioFrameRow[]> {
  return (await getDb())
    .select()
    .from(studioFrames)
    .where(eq(studioFrames.userId, userId))
    .orderBy(asc(studioFrames.rank));
}

export async function keepStudioResult(tx: Tx, row: typeof studioResults.$inferInsert): Promise<void> {
  await tx.insert(studioResults).values(row).onConflictDoNothing();
}

export async function listStudioResults(taskId: string): Promise<StudioResultRow[]> {
  return (await getDb())
    .select()
    .from(studioResults)
    .where(eq(studioResults.taskId, taskId))
    .orderBy(asc(studioResults.ordinal));
}

/** Leaves of a result only that it was rendered, so that it is not rendered again. @returns where its picture lies. */
export async function blankStudioResult(tx: Tx, taskId: string, ordinal: number): Promise<string | undefined> {
  const one = and(eq(studioResults.taskId, taskId), eq(studioResults.ordinal, ordinal));
  const [row] = await tx.update(studioResults).set({ likeness: null, source: null }).where(one).returning();
  return row?.storageKey;
}
