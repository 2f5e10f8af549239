import "server-only";
import { and, asc, desc, eq, exists, gt, inArray, isNull, lte, notExists, or, sql } from "drizzle-orm";
import { getDb, type Tx } from "./client";
import type { PortraitRow } from "./portraits";
import { portraits, sharePortraits, shares, users } from "./schema";

export type ShareRow = typeof shares.$inferSelect;
type NewShare = { id: string; ownerId: string; named: boolean; days: number; portraitIds: string[] };

const lives = and(isNull(shares.revokedAt), gt(shares.expiresAt, sql`now()`));
const hangs = and(eq(portraits.id, sharePortraits.portraitId), isNull(portraits.deletedAt));

/** The same id again changes nothing, whosever it is. @returns whether it is new */
export async function insertShare(tx: Tx, { id, ownerId, named, days, portraitIds }: NewShare): Promise<boolean> {
  const expiresAt = sql`now() + make_interval(days => ${days})`;
  const made = await tx.insert(shares).values({ id, ownerId, named, expiresAt }).onConflictDoNothing().returning();
  if (made.length === 0) return false;
  const rows = portraitIds.map((portraitId, position) => ({ shareId: id, portraitId, position }));
  await tx.insert(sharePortraits).values(rows);
  return true;
}

/** How many links show something now; a second link of the same person waits, so that two cannot both be the last. */
export async function countLiveShares(tx: Tx, ownerId: string): Promise<number> {
  await tx.select({ id: users.id }).from(users).where(eq(users.id, ownerId)).for("no key update");
  const shown = tx
    .select({ id: portraits.id })
    .from(sharePortraits)
    .innerJoin(portraits, hangs)
    .where(eq(sharePortraits.shareId, shares.id));
  return tx.$count(shares, and(eq(shares.ownerId, ownerId), lives, exists(shown)));
}

/** Which portraits a link was made for, in their order, whatever became of them since. */
export async function listChosen(shareId: string): Promise<string[]> {
  const rows = await (
    await getDb()
  )
    .select({ id: sharePortraits.portraitId })
    .from(sharePortraits)
    .where(eq(sharePortraits.shareId, shareId))
    .orderBy(asc(sharePortraits.position));
  return rows.map(({ id }) => id);
}

/** Newest first; without those that ran out or were revoked. */
export async function listSharesOf(ownerId: string, id?: string): Promise<ShareRow[]> {
  const mine = and(eq(shares.ownerId, ownerId), id ? eq(shares.id, id) : undefined, lives);
  return (await getDb()).select().from(shares).where(mine).orderBy(desc(shares.createdAt));
}

/** Whoever it belongs to: for those who hold its token. */
export async function findLiveShare(id: string): Promise<ShareRow | undefined> {
  const [row] = await (
    await getDb()
  )
    .select()
    .from(shares)
    .where(and(eq(shares.id, id), lives));
  return row;
}

/** What a link shows, in the order it was chosen: only what still hangs on the wall of whoever made it. */
export async function listShared(shareId: string): Promise<PortraitRow[]> {
  const rows = await (
    await getDb()
  )
    .select({ portrait: portraits })
    .from(sharePortraits)
    .innerJoin(portraits, hangs)
    .where(eq(sharePortraits.shareId, shareId))
    .orderBy(asc(sharePortraits.position));
  return rows.map(({ portrait }) => portrait);
}

/** Which portraits each link shows, in their order; a link without any has no entry. */
export async function listShownIds(shareIds: string[]): Promise<Map<string, string[]>> {
  const shown = new Map<string, string[]>();
  if (shareIds.length === 0) return shown;
  const rows = await (
    await getDb()
  )
    .select({ shareId: sharePortraits.shareId, portraitId: portraits.id })
    .from(sharePortraits)
    .innerJoin(portraits, hangs)
    .where(inArray(sharePortraits.shareId, shareIds))
    .orderBy(asc(sharePortraits.position));
  for (const { shareId, portraitId } of rows) {
    const others = shown.get(shareId);
    if (others) others.push(portraitId);
    else shown.set(shareId, [portraitId]);
  }
  return shown;
}

/** One picture of a link that lives. */
export async function findShared(shareId: string, portraitId: string): Promise<PortraitRow | undefined> {
  const db = await getDb();
  const share = db
    .select()
    .from(shares)
    .where(and(eq(shares.id, shareId), lives));
  const one = and(eq(sharePortraits.shareId, shareId), eq(sharePortraits.portraitId, portraits.id));
  const shown = db.select().from(sharePortraits).where(one);
  const [row] = await db
    .select()
    .from(portraits)
    .where(and(eq(portraits.id, portraitId), isNull(portraits.deletedAt), exists(share), exists(shown)));
  return row;
}

/** Revoking twice is no error. @returns false where she has no such link. */
export async function revokeShare(ownerId: string, id: string): Promise<boolean> {
  const mine = and(eq(shares.ownerId, ownerId), eq(shares.id, id));
  const revokedAt = sql`coalesce(${shares.revokedAt}, now())`;
  return (
    (await (await getDb()).update(shares).set({ revokedAt }).where(mine).returning({ id: shares.id })).length === 1
  );
}

/** Removes links that ran out, and those whose portraits are all deleted for good. */
export async function deleteDeadShares(): Promise<void> {
  const db = await getDb();
  const shown = db.select().from(sharePortraits).where(eq(sharePortraits.shareId, shares.id));
  await db.delete(shares).where(or(lte(shares.expiresAt, sql`now()`), notExists(shown)));
}
