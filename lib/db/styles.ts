import "server-only";
import { and, asc, eq, inArray, isNotNull, isNull, notInArray, or, sql } from "drizzle-orm";
import type { ProviderStyle } from "@/lib/domain/provider";
import { getDb, type Tx } from "./client";
import { styles } from "./schema";

export type StyleRow = typeof styles.$inferSelect;

/** The studio's own templates come with it; any other is shown when we have a copy, so that nobody waits for others. */
export const hasTemplate = ({ templateKey, provider }: StyleRow): boolean => templateKey !== null || provider === OWN;
const OWN = "studio";
const withTemplate = or(isNotNull(styles.templateKey), eq(styles.provider, OWN));

const stillMadeBy = (provider: string) => and(eq(styles.provider, provider), isNull(styles.vanishedAt));
const offeredBy = (provider: string) => and(stillMadeBy(provider), withTemplate);

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

/** Every style the provider makes, also those whose template we do not have. */
export async function listStylesMadeBy(provider: string): Promise<StyleRow[]> {
  return (await getDb()).select().from(styles).where(stillMadeBy(provider)).orderBy(asc(styles.position));
}

/**
 * Takes over what the provider offers now. What an administrator decided (published, position) stays.
 * @param published whether new ones hang in the gallery at once
 */
export async function syncStyles(
  tx: Tx,
  provider: string,
  offered: ProviderStyle[],
  published: boolean,
): Promise<void> {
  for (const [index, { providerStyleId, ...words }] of offered.entries()) {
    const target = [styles.provider, styles.providerStyleId];
    const position = sql`case when ${styles.position} < ${PROVIDERS_ORDER} then ${styles.position} else excluded.position end`;
    await tx
      .insert(styles)
      .values({
        id: crypto.randomUUID(),
        provider,
        providerStyleId,
        ...words,
        published,
        position: PROVIDERS_ORDER + index,
      })
      .onConflictDoUpdate({ target, set: { ...words, position, vanishedAt: null } });
  }
  const kept = offered.map((style) => style.providerStyleId);
  const gone = and(stillMadeBy(provider), kept.length > 0 ? notInArray(styles.providerStyleId, kept) : undefined);
  await tx
    .update(styles)
    .set({ vanishedAt: sql`now()` })
    .where(gone);
}

export async function keepTemplate(id: string, templateKey: string): Promise<void> {
  await (await getDb()).update(styles).set({ templateKey }).where(eq(styles.id, id));
}

export async function setStylePublished(id: string, published: boolean): Promise<boolean> {
  return (await (await getDb()).update(styles).set({ published }).where(eq(styles.id, id)).returning()).length === 1;
}

export async function setStyleOrder(tx: Tx, ids: string[]): Promise<void> {
  for (const [position, id] of ids.entries()) await tx.update(styles).set({ position }).where(eq(styles.id, id));
}
