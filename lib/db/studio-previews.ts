import "server-only";
import { and, eq } from "drizzle-orm";
import { getDb, inTransaction } from "./client";
import { studioModels, studioPreviews } from "./schema";

export type StudioPreviewRow = typeof studioPreviews.$inferSelect;

export async function listStudioPreviews(userId: string): Promise<StudioPreviewRow[]> {
  return (await getDb()).select().from(studioPreviews).where(eq(studioPreviews.userId, userId));
}

/**
 * Puts a preview in the place of an older one of the same style.
 * @returns the older one, if there was any; null where the model is gone, and nothing was kept.
 */
export async function keepStudioPreview(
  row: Omit<StudioPreviewRow, "madeAt">,
): Promise<{ older?: StudioPreviewRow } | null> {
  return inTransaction(async (tx) => {
    // Held, so that the model cannot be removed between the look and the row.
    const models = await tx
      .select({ userId: studioModels.userId })
      .from(studioModels)
      .where(eq(studioModels.userId, row.userId))
      .for("share");
    if (models.length === 0) return null;
    const same = and(eq(studioPreviews.userId, row.userId), eq(studioPreviews.styleId, row.styleId));
    const [older] = await tx.select().from(studioPreviews).where(same);
    const values = { ...row, madeAt: new Date() };
    const target = [studioPreviews.userId, studioPreviews.styleId];
    await tx.insert(studioPreviews).values(values).onConflictDoUpdate({ target, set: values });
    return older ? { older } : {};
  });
}
