import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { getDb } from "./client";
import { apiRequests } from "./schema";

export type ApiRequestRow = typeof apiRequests.$inferSelect;

/** Remembers a creation by its caller's key. @returns what came first with it; its time is the same for all who ask. */
export async function keepApiRequest(
  ownerId: string,
  idempotencyKey: string,
  requestHash: string,
): Promise<ApiRequestRow> {
  const db = await getDb();
  const same = and(eq(apiRequests.ownerId, ownerId), eq(apiRequests.idempotencyKey, idempotencyKey));
  // Twice where a first one is forgotten between the two questions.
  for (;;) {
    const [made] = await db
      .insert(apiRequests)
      .values({ ownerId, idempotencyKey, requestHash })
      .onConflictDoNothing()
      .returning();
    const [row] = made ? [made] : await db.select().from(apiRequests).where(same);
    if (row) return row;
  }
}

/** @returns how many were forgotten. */
export async function forgetApiRequests(olderThanHours: number): Promise<number> {
  const old = sql`${apiRequests.createdAt} <= now() - make_interval(hours => ${olderThanHours})`;
  return (
    await (await getDb()).delete(apiRequests).where(old).returning({ idempotencyKey: apiRequests.idempotencyKey })
  ).length;
}
