import "server-only";
import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { TaskKind } from "@/lib/domain/task";
import { getDb } from "./client";
import { models, tasks } from "./schema";
import type { TaskRow } from "./tasks";

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
