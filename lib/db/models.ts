import "server-only";
import { and, desc, eq, max } from "drizzle-orm";
import { getDb, type Tx } from "./client";
import { models, type LearnedSummary } from "./schema";

export type ModelRow = typeof models.$inferSelect;

/** Reads by owner, so that a stranger's model is simply not there. */
export async function findModelOf(ownerId: string, id: string, tx?: Tx): Promise<ModelRow | undefined> {
  const mine = and(eq(models.ownerId, ownerId), eq(models.id, id));
  const [row] = await (tx ?? (await getDb())).select().from(models).where(mine);
  return row;
}

/** By the number that the API has for it, behind `U`. */
export async function findModelBySerialOf(ownerId: string, serial: number): Promise<ModelRow | undefined> {
  const mine = and(eq(models.ownerId, ownerId), eq(models.serial, serial));
  const [row] = await (await getDb()).select().from(models).where(mine);
  return row;
}

export async function findModel(id: string): Promise<ModelRow | undefined> {
  const [row] = await (await getDb()).select().from(models).where(eq(models.id, id));
  return row;
}

/** Newest first. */
export async function listModelsOf(ownerId: string): Promise<ModelRow[]> {
  return (await getDb()).select().from(models).where(eq(models.ownerId, ownerId)).orderBy(desc(models.number));
}

export async function nextModelNumber(tx: Tx, ownerId: string): Promise<number> {
  const [row] = await tx
    .select({ last: max(models.number) })
    .from(models)
    .where(eq(models.ownerId, ownerId));
  return (row?.last ?? 0) + 1;
}

/** @returns false where the id is taken, by this person or by anybody else. */
export async function insertModel(tx: Tx, row: typeof models.$inferInsert): Promise<boolean> {
  const made = await tx
    .insert(models)
    .values(row)
    .onConflictDoNothing({ target: models.id })
    .returning({ id: models.id });
  return made.length === 1;
}

export async function keepProviderUser(tx: Tx, id: string, providerUserId: string): Promise<void> {
  await tx.update(models).set({ providerUserId }).where(eq(models.id, id));
}

export async function endModelTraining(
  tx: Tx,
  id: string,
  outcome: { status: "ready" | "failed"; learned: LearnedSummary | null },
): Promise<void> {
  await tx.update(models).set(outcome).where(eq(models.id, id));
}
