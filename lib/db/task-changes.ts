import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { TaskState, TaskStep } from "@/lib/domain/task";
import { getDb, type Tx } from "./client";
import { type Failure, tasks } from "./schema";
import type { TaskRow } from "./tasks";

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
