import "server-only";
import { inTransaction } from "@/lib/db/client";
import { deleteStudioModel } from "@/lib/db/studio";
import { deleteObjectsBelow } from "@/lib/storage/objects";

/** Removes what was learned of a person: cutouts, previews, and their rows. Safe to run twice. */
export async function forgetModel(userId: string): Promise<void> {
  // Rows first: a preview that is being made finds no model to belong to, and removes itself.
  await inTransaction((tx) => deleteStudioModel(tx, userId));
  await deleteObjectsBelow(`studio/${userId}`);
}
