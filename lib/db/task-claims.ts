import "server-only";
import { and, eq, type SQL, sql } from "drizzle-orm";
import { getDb } from "./client";
import { tasks } from "./schema";

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
