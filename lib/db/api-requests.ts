import "server-only";
import { and, eq } from "drizzle-orm";
import { getDb } from "./client";
import { apiRequests } from "./schema";

/** Remembers a creation by its caller's key. @returns the hash of the request that came first with it. */
export async function keepApiRequest(ownerId: string, idempotencyKey: string, requestHash: string): Promise<string> {
  const db = await getDb();
  await db.insert(apiRequests).values({ ownerId, idempotencyKey, requestHash }).onConflictDoNothing();
  const same = and(eq(apiRequests.ownerId, ownerId), eq(apiRequests.idempotencyKey, idempotencyKey));
  const [row] = await db.select({ first: apiRequests.requestHash }).from(apiRequests).where(same);
  return row?.first ?? requestHash;
}
