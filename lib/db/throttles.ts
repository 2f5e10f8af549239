import "server-only";
import { createHash } from "node:crypto";
import { eq, lt, sql } from "drizzle-orm";
import { getDb } from "./client";
import { throttles } from "./schema";

// Hashed, because a key names a person who may not even have an account.
const rowKey = (key: string) => createHash("sha256").update(key).digest("base64url");

/** Counts one try, and says the how many-th it is in its window; a window that has passed starts again at one. */
export async function countTry(key: string, windowSeconds: number): Promise<number> {
  const db = await getDb();
  await db.delete(throttles).where(lt(throttles.resetsAt, sql`now()`));
  const [row] = await db
    .insert(throttles)
    .values({ key: rowKey(key), count: 1, resetsAt: sql`now() + make_interval(secs => ${windowSeconds})` })
    .onConflictDoUpdate({ target: throttles.key, set: { count: sql`${throttles.count} + 1` } })
    .returning({ count: throttles.count });
  return row?.count ?? 1;
}

export async function clearThrottle(key: string): Promise<void> {
  await (await getDb()).delete(throttles).where(eq(throttles.key, rowKey(key)));
}
