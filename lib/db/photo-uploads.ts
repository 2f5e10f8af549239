import "server-only";
import { and, eq, gt, inArray, sql } from "drizzle-orm";
import { getDb } from "./client";
import { photoUploads } from "./schema";

export type PhotoUploadRow = typeof photoUploads.$inferSelect;

/** A provider's copy is believed to be there for a day: nobody says how long it keeps them, and another costs nothing. */
const BELIEVED = sql`now() - interval '1 day'`;

export async function listPhotoUploads(provider: string, photoIds: string[]): Promise<PhotoUploadRow[]> {
  if (photoIds.length === 0) return [];
  const there = and(eq(photoUploads.provider, provider), inArray(photoUploads.photoId, photoIds));
  return (await getDb())
    .select()
    .from(photoUploads)
    .where(and(there, gt(photoUploads.createdAt, BELIEVED)));
}

/** Forgets where these photos lie, for instance because a provider would not train with them. */
export async function forgetPhotoUploads(photoIds: string[]): Promise<void> {
  if (photoIds.length === 0) return;
  await (await getDb()).delete(photoUploads).where(inArray(photoUploads.photoId, photoIds));
}

/** Handing a photo over again replaces where it was. */
export async function keepPhotoUpload(row: typeof photoUploads.$inferInsert): Promise<void> {
  const { taskId, path } = row;
  await (
    await getDb()
  )
    .insert(photoUploads)
    .values(row)
    .onConflictDoUpdate({
      target: [photoUploads.photoId, photoUploads.provider],
      set: { taskId, path, createdAt: sql`now()` },
    });
}
