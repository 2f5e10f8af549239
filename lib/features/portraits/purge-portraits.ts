import "server-only";
import path from "node:path";
import { inTransaction } from "@/lib/db/client";
import { forgetPortrait, listDeleted, sharesPicture } from "@/lib/db/portrait-changes";
import type { PortraitRow } from "@/lib/db/portraits";
import { UNDO_SECONDS } from "@/lib/domain/portrait";
import { log } from "@/lib/observability/log";
import { enqueueOnce } from "@/lib/queue/enqueue";
import { deleteObjectsBelow } from "@/lib/storage/objects";
import { forgetResult } from "@/lib/studio/forget-result";

const AGAIN_SECONDS = 600;
const AT_A_TIME = 5000;

/** Job, over and over: really deletes what was deleted an hour ago, every size and every copy of it. */
export async function purgePortraits(): Promise<void> {
  await inTransaction((tx) =>
    enqueueOnce(tx, "purge-portraits", {}, { key: "purge-portraits", afterSeconds: AGAIN_SECONDS }),
  );
  for (const portrait of await listDeleted(UNDO_SECONDS, AT_A_TIME)) {
    await purge(portrait).catch((cause: unknown) => {
      // The others go; this one is tried again at the next round.
      log.error({ portraitId: portrait.id, cause }, "portrait not deleted");
    });
  }
}

/** Files first: a kill in between leaves a row that nobody sees, and that brings the next round back here. */
async function purge(portrait: PortraitRow): Promise<void> {
  if (!(await sharesPicture(portrait))) await deleteObjectsBelow(path.posix.dirname(portrait.storageKey));
  await forgetResult(portrait.taskId, portrait.ordinal);
  await forgetPortrait(portrait);
}
