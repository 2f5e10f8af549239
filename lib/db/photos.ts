import "server-only";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { getDb, type Tx } from "./client";
import { photos } from "./schema";

export type PhotoRow = typeof photos.$inferSelect;

/** As they were put on the sheet; photos of one moment as they arrived. */
const AS_ADDED = [asc(photos.createdAt), asc(photos.arrival)];

/** Reads by owner, so that a stranger's photo is simply not there. */
export async function findPhotoOf(ownerId: string, id: string): Promise<PhotoRow | undefined> {
  const [row] = await (
    await getDb()
  )
    .select()
    .from(photos)
    .where(and(eq(photos.ownerId, ownerId), eq(photos.id, id)));
  return row;
}

/** Those of them that are hers, in no order. */
export async function findPhotosOf(ownerId: string, ids: string[]): Promise<PhotoRow[]> {
  if (ids.length === 0) return [];
  return (await getDb())
    .select()
    .from(photos)
    .where(and(eq(photos.ownerId, ownerId), inArray(photos.id, ids)));
}

/** The photos that are not part of a model yet, in the order they were added. @param source the contact sheet's, or a program's */
export async function listLoosePhotosOf(ownerId: string, source: PhotoRow["source"], tx?: Tx): Promise<PhotoRow[]> {
  return (tx ?? (await getDb()))
    .select()
    .from(photos)
    .where(and(eq(photos.ownerId, ownerId), eq(photos.source, source), isNull(photos.modelId)))
    .orderBy(...AS_ADDED);
}

/** By model, in the order they were added. */
export async function listPhotosOfModels(modelIds: string[]): Promise<PhotoRow[]> {
  if (modelIds.length === 0) return [];
  return (await getDb())
    .select()
    .from(photos)
    .where(inArray(photos.modelId, modelIds))
    .orderBy(...AS_ADDED);
}

/** Which of these storage keys a photo has. */
export async function findStoredPhotos(keys: string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const rows = await (
    await getDb()
  )
    .select({ key: photos.storageKey })
    .from(photos)
    .where(inArray(photos.storageKey, keys));
  return rows.map((row) => row.key);
}

/** @returns false where the id is taken, by this person or by anybody else. */
export async function insertPhoto(tx: Tx, row: typeof photos.$inferInsert): Promise<boolean> {
  const made = await tx
    .insert(photos)
    .values(row)
    .onConflictDoNothing({ target: photos.id })
    .returning({ id: photos.id });
  return made.length === 1;
}

export async function countLoosePhotos(tx: Tx, ownerId: string, source: PhotoRow["source"]): Promise<number> {
  return tx.$count(photos, and(eq(photos.ownerId, ownerId), eq(photos.source, source), isNull(photos.modelId)));
}

/** @returns how many of them were there to change. */
export async function setPhotosAside(ownerId: string, ids: string[], setAside: boolean): Promise<number> {
  const loose = and(eq(photos.ownerId, ownerId), inArray(photos.id, ids), isNull(photos.modelId));
  return (await (await getDb()).update(photos).set({ setAside }).where(loose).returning({ id: photos.id })).length;
}

/** Takes photos off the contact sheet into a model. @returns how many of them were there to take. */
export async function takePhotosIntoModel(tx: Tx, ownerId: string, ids: string[], modelId: string): Promise<number> {
  const loose = and(eq(photos.ownerId, ownerId), inArray(photos.id, ids), isNull(photos.modelId));
  return (await tx.update(photos).set({ modelId }).where(loose).returning({ id: photos.id })).length;
}

/** Puts a failed model's photos back on the contact sheet, so that nobody has to upload twice. */
export async function releasePhotosOfModel(tx: Tx, modelId: string): Promise<void> {
  await tx.update(photos).set({ modelId: null }).where(eq(photos.modelId, modelId));
}

/** @returns the storage keys of what was removed: what was there and not part of a model. */
export async function deleteLoosePhotos(tx: Tx, ownerId: string, ids: string[]): Promise<string[]> {
  const loose = and(eq(photos.ownerId, ownerId), inArray(photos.id, ids), isNull(photos.modelId));
  const gone = await tx.delete(photos).where(loose).returning({ storageKey: photos.storageKey });
  return gone.map((row) => row.storageKey);
}

/** Removes what programs uploaded so long ago and no model has taken. @returns the storage keys of it. */
export async function deletePhotosLeftOver(days: number): Promise<string[]> {
  const old = sql`${photos.createdAt} < now() - make_interval(days => ${days})`;
  const left = and(eq(photos.source, "api"), isNull(photos.modelId), old);
  const gone = await (await getDb()).delete(photos).where(left).returning({ storageKey: photos.storageKey });
  return gone.map((row) => row.storageKey);
}
