import "server-only";
import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, notExists, type SQL, sql } from "drizzle-orm";
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

/** Tasks of a kind that were handed over, have not ended, and were not heard of for this long; longest silence first. */
export async function listSilent(kind: TaskKind, seconds: number): Promise<TaskRow[]> {
  const heardOf = sql`coalesce(${tasks.newsAt}, ${tasks.acceptedAt}, ${tasks.createdAt})`;
  const old = sql`${heardOf} <= now() - make_interval(secs => ${seconds})`;
  const unended = and(eq(tasks.kind, kind), eq(tasks.submission, "submitted"), isNull(tasks.endedAt), old);
  return (await getDb()).select().from(tasks).where(unended).orderBy(asc(heardOf));
}

/** Tasks that could not be handed over for this long, oldest first. */
export async function listUnsent(seconds: number): Promise<TaskRow[]> {
  const old = sql`${tasks.createdAt} <= now() - make_interval(secs => ${seconds})`;
  const unsent = and(eq(tasks.submission, "draft"), isNull(tasks.endedAt), old);
  return (await getDb()).select().from(tasks).where(unsent).orderBy(asc(tasks.createdAt));
}

// Cut to what a Date holds, because the end of a claim is also what it is known by.
const claimedFor = (seconds: number) => sql`date_trunc('milliseconds', now() + make_interval(secs => ${seconds}))`;

/** Reserves the one reading of a task that may be under way, across processes. @returns its claim, null where another has one. */
export async function claimReading(id: string, seconds: number): Promise<Date | null> {
  const free = and(eq(tasks.id, id), sql`coalesce(${tasks.readingUntil}, now()) <= now()`);
  return setClaim(free, claimedFor(seconds));
}

/** Makes a claim last from now on. @returns it as it is then, null where it is another's by now. */
export async function extendReading(id: string, claim: Date, seconds: number): Promise<Date | null> {
  return setClaim(and(eq(tasks.id, id), eq(tasks.readingUntil, claim)), claimedFor(seconds));
}

/** Ends a claim, and no other than this one. */
export async function releaseReading(id: string, claim: Date): Promise<void> {
  await setClaim(and(eq(tasks.id, id), eq(tasks.readingUntil, claim)), sql`null`);
}

async function setClaim(where: SQL | undefined, readingUntil: SQL): Promise<Date | null> {
  const [row] = await (
    await getDb()
  )
    .update(tasks)
    .set({ readingUntil })
    .where(where)
    .returning({ readingUntil: tasks.readingUntil });
  return row?.readingUntil ?? null;
}

/** Moves the submission of a task that has not ended, only from where the caller believes it is. @returns whether it was there. */
export async function moveSubmission(
  tx: Tx,
  id: string,
  from: TaskRow["submission"],
  to: { submission: TaskRow["submission"]; providerTaskId?: string },
): Promise<boolean> {
  const there = and(eq(tasks.id, id), eq(tasks.submission, from), isNull(tasks.endedAt));
  const taken = { acceptedAt: sql`now()`, newsAt: sql`now()`, failingSince: null };
  const change = to.submission === "submitted" ? { ...to, ...taken } : to;
  return (await tx.update(tasks).set(change).where(there).returning({ id: tasks.id })).length === 1;
}

/** Writes down what the provider says of a task that has not ended. */
export async function keepProgress(tx: Tx, id: string, state: TaskState, steps: TaskStep[]): Promise<void> {
  const startedAt = state === "waiting" ? undefined : sql`coalesce(${tasks.startedAt}, now())`;
  const isNews = sql`${tasks.state} <> ${state} or ${tasks.steps} <> ${JSON.stringify(steps)}::jsonb`;
  const newsAt = sql`case when ${isNews} then now() else ${tasks.newsAt} end`;
  await tx
    .update(tasks)
    .set({ state, steps, newsAt, ...(startedAt ? { startedAt } : {}) })
    .where(and(eq(tasks.id, id), isNull(tasks.endedAt)));
}

/** Something was heard of a task, whatever it was. */
export async function noteNews(id: string): Promise<void> {
  await (
    await getDb()
  )
    .update(tasks)
    .set({ newsAt: sql`now()` })
    .where(eq(tasks.id, id));
}

/** A try to hand a task over came to nothing. @returns since when each one did. */
export async function noteFailing(tx: Tx, id: string): Promise<Date | null> {
  const failingSince = sql`coalesce(${tasks.failingSince}, now())`;
  const failing = tx.update(tasks).set({ failingSince }).where(eq(tasks.id, id));
  return (await failing.returning({ since: tasks.failingSince }))[0]?.since ?? null;
}

/** Nobody tries for the time being, so nothing fails. */
export async function forgetFailing(tx: Tx, id: string): Promise<void> {
  await tx.update(tasks).set({ failingSince: null }).where(eq(tasks.id, id));
}

/** Not all results of a task could be copied. @returns how often that was so. */
export async function noteArchiveTry(tx: Tx, id: string): Promise<number> {
  const archiveTries = sql`${tasks.archiveTries} + 1`;
  const tried = tx.update(tasks).set({ archiveTries }).where(eq(tasks.id, id));
  return (await tried.returning({ tries: tasks.archiveTries }))[0]?.tries ?? 0;
}

/** Ends a task once. @returns false where it had ended before. */
export async function endTask(
  tx: Tx,
  id: string,
  end: { state: "succeeded" | "partial" | "failed"; steps: TaskStep[]; failure: Failure | null; ordered?: number },
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

/** Seconds that the latest tasks of a kind took from when they were taken to their end. */
export async function recentDurationsSeconds(kind: TaskKind, limit: number): Promise<number[]> {
  const seconds = sql<number>`extract(epoch from ${tasks.endedAt} - coalesce(${tasks.acceptedAt}, ${tasks.createdAt}))::float8`;
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
