import "server-only";
import { and, eq, gt, gte, sql } from "drizzle-orm";
import { getDb } from "./client";
import { throttles } from "./schema";

export async function isThrottled(key: string, limit: number): Promise<boolean> {
  const open = and(eq(throttles.key, key), gt(throttles.resetsAt, sql`now()`), gte(throttles.count, limit));
  return (await (await getDb()).select({ key: throttles.key }).from(throttles).where(open)).length > 0;
}

/** Counts one try; a window that has passed starts again at one. */
export async function countTry(key: string, windowSeconds: number): Promise<void> {
  const ends = sql`now() + make_interval(secs => ${windowSeconds})`;
  await (
    await getDb()
  )
    .insert(throttles)
    .values({ key, count: 1, resetsAt: ends })
    .onConflictDoUpdate({
      target: throttles.key,
      set: {
        count: sql`case when ${throttles.resetsAt} > now() then ${throttles.count} + 1 else 1 end`,
        resetsAt: sql`case when ${throttles.resetsAt} > now() then ${throttles.resetsAt} else ${ends} end`,
      },
    });
}

export async function clearThrottle(key: string): Promise<void> {
  await (await getDb()).delete(throttles).where(eq(throttles.key, key));
}
