import "server-only";
import { findStoredPhotos } from "@/lib/db/photos";
import { deleteObjectsBelow, listFoldersOlderThan } from "@/lib/storage/objects";

/** No upload is on its way between its object and its row for this long. */
const SETTLED_MS = 3600_000;

/** Job: removes pictures that belong to no row, as a kill between the two leaves one. */
export async function sweepPhotos(): Promise<void> {
  const folders = await listFoldersOlderThan("photos", SETTLED_MS);
  const kept = new Set(await findStoredPhotos(folders.map((folder) => `${folder}/master.jpg`)));
  for (const folder of folders) if (!kept.has(`${folder}/master.jpg`)) await deleteObjectsBelow(folder);
}
