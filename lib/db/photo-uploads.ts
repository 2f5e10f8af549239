import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { getDb } from "./client";
import { photoUploads } from "./schema";

export type PhotoUploadRow = typeof photoUploads.$inferSelect;

export async function listPhotoUploads(provider: string, photoIds: string[]): Promise<PhotoUploadRow[]> {
  if (photoIds.length === 0) return [];
  const there = and(eq(photoUploads.provider, provider), inArray(photoUploads.photoId, photoIds));
  return (await getDb()).select().from(photoUploads).where(there);
}

/** Handing a photo over again replaces where it was. */
export async function keepPhotoUpload(row: typeof photoUploads.$inferInsert): Promise<void> {
  const { taskId, path } = row;
  await (
    await getDb()
  )
    .insert(photoUploads)
    .values(row)
    .onConflictDoUpdate({ target: [photoUploads.photoId, photoUploads.provider], set: { taskId, path } });
}
