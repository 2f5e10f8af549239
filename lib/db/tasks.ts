import "server-only";
import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { TaskKind, TaskState, TaskStep } from "@/lib/domain/task";
import { type Db, getDb, type Tx } from "./client";
import { type Failure, models, tasks } from "./schema";

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

/** The trainings of these models, newest first. */
export async function listTrainingsOf(modelIds: string[]): Promise<TaskRow[]> {
  if (modelIds.length === 0) return [];
  const trainings = and(inArray(tasks.modelId, modelIds), eq(tasks.kind, "training"));
  return (await getDb()).select().from(tasks).where(trainings).orderBy(desc(tasks.createdAt));
}

/** Generations that still work, or ended without everything that was ordered, unless the rest was ordered since and lives. */
export async function listUnfinishedGenerationsOf(ownerId: string): Promise<TaskRow[]> {
  const db = await getDb();
  const rest = alias(tasks, "rest");
  const orderedSince = db
    .select({ id: rest.id })
    .from(rest)
    .where(and(eq(rest.orderId, tasks.id), ne(rest.state, "failed")));
  const mine = and(eq(tasks.ownerId, ownerId), eq(tasks.kind, "generation"));
  return db
    .select()
    .from(tasks)
    .where(and(mine, ne(tasks.state, "succeeded"), notExists(orderedSince)))
    .orderBy(desc(tasks.createdAt));
}

/** Styles that a model has portraits in, or soon will. */
export async function listOrderedStyles(ownerId: string, modelId: string): Promise<string[]> {
  const ofModel = and(eq(tasks.ownerId, ownerId), eq(tasks.modelId, modelId), ne(tasks.state, "failed"));
  const rows = await (await getDb()).selectDistinct({ styleId: tasks.styleId }).from(tasks).where(ofModel);
  return rows.flatMap(({ styleId }) => styleId ?? []);
}

/** Tasks that were not handed over yet, oldest first. */
export async function listWaitingDrafts(): Promise<TaskRow[]> {
  const waiting = and(eq(tasks.submission, "draft"), isNull(tasks.endedAt));
  return (await getDb()).select().from(tasks).where(waiting).orderBy(asc(tasks.createdAt));
}

/** Tasks of which nobody knows whether they were handed over, oldest first. */
export async function listUnconfirmed(): Promise<TaskRow[]> {
  const open = and(eq(tasks.submission, "unconfirmed"), isNull(tasks.endedAt));
  return (await getDb()).select().from(tasks).where(open).orderBy(asc(tasks.createdAt));
}

/** Tasks of a kind that were handed over and have not ended, ordered at least this long ago, oldest first. */
export async function listUnendedOlderThan(kind: TaskKind, seconds: number): Promise<TaskRow[]> {
  const old = sql`${tasks.createdAt} <= now() - make_interval(secs => ${seconds})`;
  const unended = and(eq(tasks.kind, kind), eq(tasks.submission, "submitted"), isNull(tasks.endedAt), old);
  return (await getDb()).select().from(tasks).where(unended).orderBy(asc(tasks.createdAt));
}

/** Reserves the one reading of a task that may be under way, across processes. @returns false where another is. */
export async function claimReading(id: string, seconds: number): Promise<boolean> {
  const free = and(eq(tasks.id, id), sql`coalesce(${tasks.readingUntil}, now()) <= now()`);
  const readingUntil = sql`now() + make_interval(secs => ${seconds})`;
  return (
    (await (await getDb()).update(tasks).set({ readingUntil }).where(free).returning({ id: tasks.id })).length === 1
  );
}

export async function releaseReading(id: string): Promise<void> {
  await (await getDb()).update(tasks).set({ readingUntil: null }).where(eq(tasks.id, id));
}

/** Moves a submission on only from where the caller believes it is. @returns whether it was there. */
export async function moveSubmission(
  tx: Tx,
  id: string,
  from: TaskRow["submission"],
  to: { submission: TaskRow["submission"]; providerTaskId?: string },
): Promise<boolean> {
  const there = and(eq(tasks.id, id), eq(tasks.submission, from));
  return (await tx.update(tasks).set(to).where(there).returning({ id: tasks.id })).length === 1;
}

/** Writes down what the provider says of a task that has not ended. */
export async function keepProgress(tx: Tx, id: string, state: TaskState, steps: TaskStep[]): Promise<void> {
  const startedAt = state === "waiting" ? undefined : sql`coalesce(${tasks.startedAt}, now())`;
  await tx
    .update(tasks)
    .set({ state, steps, ...(startedAt ? { startedAt } : {}) })
    .where(and(eq(tasks.id, id), isNull(tasks.endedAt)));
}

/** Ends a task once. @returns false where it had ended before. */
export async function endTask(
  tx: Tx,
  id: string,
  end: { state: "succeeded" | "partial" | "failed"; steps: TaskStep[]; failure: Failure | null },
): Promise<boolean> {
  const times = { startedAt: sql`coalesce(${tasks.startedAt}, now())`, endedAt: sql`now()` };
  const open = and(eq(tasks.id, id), isNull(tasks.endedAt));
  return (
    (
      await tx
        .update(tasks)
        .set({ ...end, ...times })
        .where(open)
        .returning({ id: tasks.id })
    ).length === 1
  );
}

/** The program that ordered a task has been told of its end. */
export async function noteCalledBack(id: string): Promise<void> {
  await (
    await getDb()
  )
    .update(tasks)
    .set({ calledBackAt: sql`now()` })
    .where(eq(tasks.id, id));
}

/** Tasks of a kind that this provider has before it, oldest first. One that may never have arrived holds up nobody. */
export async function listTurns(kind: TaskKind, provider: string): Promise<{ id: string; createdAt: Date }[]> {
  const open = and(eq(tasks.kind, kind), isNull(tasks.endedAt), ne(tasks.submission, "unconfirmed"));
  return (await getDb())
    .select({ id: tasks.id, createdAt: tasks.createdAt })
    .from(tasks)
    .innerJoin(models, eq(models.id, tasks.modelId))
    .where(and(open, eq(models.provider, provider)))
    .orderBy(asc(tasks.createdAt), asc(tasks.id));
}

/** Seconds that the latest tasks of a kind took from order to end, for estimates. */
export async function recentDurationsSeconds(kind: TaskKind, limit: number): Promise<number[]> {
  const seconds = sql<number>`extract(epoch from ${tasks.endedAt} - ${tasks.createdAt})::float8`;
  const ended = and(eq(tasks.kind, kind), isNotNull(tasks.endedAt), inArray(tasks.state, ["succeeded", "partial"]));
  const rows = await (
    await getDb()
  )
    .select({ seconds })
    .from(tasks)
    .where(ended)
    .orderBy(desc(tasks.endedAt))
    .limit(limit);
  return rows.map((row) => row.seconds);
}
