import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { type Db, getDb, type Tx } from "./client";
import { tasks } from "./schema";

export type TaskRow = typeof tasks.$inferSelect;

// Every page that waits asks this again and again; prepared, it takes half the time.
const prepare = (db: Db) => {
  const mine = and(eq(tasks.ownerId, sql.placeholder("ownerId")), eq(tasks.id, sql.placeholder("id")));
  return db.select().from(tasks).where(mine).prepare("task_of_owner");
};
const prepared = new WeakMap<Db, ReturnType<typeof prepare>>();

/** Reads by owner, so that a stranger's task is simply not there. */
export async function findTaskOf(ownerId: string, id: string): Promise<TaskRow | undefined> {
  const db = await getDb();
  const statement = prepared.get(db) ?? prepare(db);
  prepared.set(db, statement);
  const [row] = await statement.execute({ ownerId, id });
  return row;
}

export async function findTask(id: string): Promise<TaskRow | undefined> {
  const [row] = await (await getDb()).select().from(tasks).where(eq(tasks.id, id));
  return row;
}

/** The task that already has this one of the provider's, if any does. */
export async function findTaskByProvider(providerTaskId: string): Promise<TaskRow | undefined> {
  const [row] = await (await getDb()).select().from(tasks).where(eq(tasks.providerTaskId, providerTaskId));
  return row;
}

export async function insertTask(tx: Tx, row: typeof tasks.$inferInsert): Promise<TaskRow | undefined> {
  const [made] = await tx.insert(tasks).values(row).onConflictDoNothing().returning();
  return made;
}

export async function listTasksOfOrder(tx: Tx, ownerId: string, orderId: string): Promise<TaskRow[]> {
  return tx
    .select()
    .from(tasks)
    .where(and(eq(tasks.ownerId, ownerId), eq(tasks.orderId, orderId)));
}
