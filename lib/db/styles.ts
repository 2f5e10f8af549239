import "server-only";
import { and, asc, eq, inArray, isNull, notInArray, sql } from "drizzle-orm";
import type { ProviderStyle } from "@/lib/domain/provider";
import { getDb, type Tx } from "./client";
import { styles } from "./schema";

export type StyleRow = typeof styles.$inferSelect;

const offeredBy = (provider: string) => and(eq(styles.provider, provider), isNull(styles.vanishedAt));

export async function listPublishedStyles(provider: string): Promise<StyleRow[]> {
  return (await getDb())
    .select()
    .from(styles)
    .where(and(offeredBy(provider), eq(styles.published, true)))
    .orderBy(asc(styles.position));
}

export async function listOfferedStyles(provider: string): Promise<StyleRow[]> {
  return (await getDb()).select().from(styles).where(offeredBy(provider)).orderBy(asc(styles.position));
}

/** Also those that are hidden or gone: portraits made in them keep their name. */
export async function findStyles(ids: string[]): Promise<StyleRow[]> {
  if (ids.length === 0) return [];
  return (await getDb()).select().from(styles).where(inArray(styles.id, ids));
}

export async function findStyle(id: string): Promise<StyleRow | undefined> {
  return (await findStyles([id]))[0];
}

/** Places from here on are the provider's own order; an administrator's begins at 0. */
const PROVIDERS_ORDER = 1000;

/** Takes over what the provider offers now. What an administrator decided (published, position) stays. */
export async function syncStyles(tx: Tx, provider: string, offered: ProviderStyle[]): Promise<void> {
  for (const [index, { providerStyleId, ...words }] of offered.entries()) {
    const target = [styles.provider, styles.providerStyleId];
    const position = sql`case when ${styles.position} < ${PROVIDERS_ORDER} then ${styles.position} else excluded.position end`;
    await tx
      .insert(styles)
      .values({ id: crypto.randomUUID(), provider, providerStyleId, ...words, position: PROVIDERS_ORDER + index })
      .onConflictDoUpdate({ target, set: { ...words, position, vanishedAt: null } });
  }
  const kept = offered.map((style) => style.providerStyleId);
  const gone = and(offeredBy(provider), kept.length > 0 ? notInArray(styles.providerStyleId, kept) : undefined);
  await tx
    .update(styles)
    .set({ vanishedAt: sql`now()` })
    .where(gone);
}

export async function setStylePublished(id: string, published: boolean): Promise<boolean> {
  return (await (await getDb()).update(styles).set({ published }).where(eq(styles.id, id)).returning()).length === 1;
}

export async function setStyleOrder(tx: Tx, ids: string[]): Promise<void> {
  for (const [position, id] of ids.entries()) await tx.update(styles).set({ position }).where(eq(styles.id, id));
}
