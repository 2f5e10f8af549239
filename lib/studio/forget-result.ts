import "server-only";
import { getDb } from "@/lib/db/client";
import { blankStudioResult, findStudioTaskByRequest } from "@/lib/db/studio";
import { deleteObject } from "@/lib/storage/objects";

/** Removes the studio's own copy of one portrait; of what somebody else rendered it has none. Safe to run twice. */
export async function forgetResult(requestId: string, ordinal: number): Promise<void> {
  const db = await getDb();
  const task = await findStudioTaskByRequest(db, requestId);
  const storageKey = task && (await blankStudioResult(db, task.id, ordinal));
  if (storageKey) await deleteObject(storageKey);
}
