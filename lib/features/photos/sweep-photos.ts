import "server-only";
import path from "node:path";
import { inTransaction } from "@/lib/db/client";
import { deletePhotosLeftOver, findStoredPhotos } from "@/lib/db/photos";
import { enqueueOnce } from "@/lib/queue/enqueue";
import { deleteObjectsBelow, listFoldersOlderThan } from "@/lib/storage/objects";

/** No upload is on its way between its object and its row for this long. */
const SETTLED_MS = 3600_000;
/** A program's uploads that no model took by then are nobody's any more; docs/api.md says so. */
const LEFT_OVER_DAYS = 7;
const AGAIN_SECONDS = 6 * 3600;

/** However many processes start: one sweeping waits. */
export const SWEEPING = { key: "sweep-photos" };

/** Job: removes programs' uploads that waited too long, and pictures that belong to no row, as a kill leaves them. */
export async function sweepPhotos(): Promise<void> {
  // First, so that a sweep that fails is not the last one.
  await inTransaction((tx) => enqueueOnce(tx, "sweep-photos", {}, { ...SWEEPING, afterSeconds: AGAIN_SECONDS }));
  for (const key of await deletePhotosLeftOver(LEFT_OVER_DAYS)) await deleteObjectsBelow(path.posix.dirname(key));
  const folders = await listFoldersOlderThan("photos", SETTLED_MS);
  const kept = new Set(await findStoredPhotos(folders.map((folder) => `${folder}/master.jpg`)));
  for (const folder of folders) if (!kept.has(`${folder}/master.jpg`)) await deleteObjectsBelow(folder);
}
