import "server-only";
import { and, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Tx } from "./client";
import { providerCalls, tasks } from "./schema";
import type { TaskRow } from "./tasks";

/**
 * Writes down which of the provider's tasks a submission became, wherever doubt has moved it meanwhile.
 * @returns false where it stands already, or has ended.
 */
export async function keepSubmitted(tx: Tx, id: string, providerTaskId: string): Promise<boolean> {
  const open = and(eq(tasks.id, id), ne(tasks.submission, "submitted"), isNull(tasks.endedAt));
  const taken = { acceptedAt: sql`now()`, newsAt: sql`now()`, failingSince: null };
  const kept = tx
    .update(tasks)
    .set({ submission: "submitted", providerTaskId, ...taken })
    .where(open);
  return (await kept.returning({ id: tasks.id })).length === 1;
}

/**
 * Moves a submission back, or into doubt, by what became of one call: only while that is the latest call of the task,
 * because what became of an older one says nothing of a newer. @returns whether it moved.
 */
export async function moveByCall(
  tx: Tx,
  { id, callId, to }: { id: string; callId: string; to: "draft" | "unconfirmed" },
): Promise<boolean> {
  const calls = eq(providerCalls.taskId, id);
  const [latest] = await tx.select().from(providerCalls).where(calls).orderBy(desc(providerCalls.createdAt)).limit(1);
  if (latest?.id !== callId) return false;
  const from: TaskRow["submission"][] = to === "draft" ? ["submitting", "unconfirmed"] : ["submitting"];
  const there = and(eq(tasks.id, id), inArray(tasks.submission, from), isNull(tasks.endedAt));
  return (await tx.update(tasks).set({ submission: to }).where(there).returning({ id: tasks.id })).length === 1;
}
