import "server-only";
import { inTransaction } from "@/lib/db/client";
import { deleteDeadShares } from "@/lib/db/shares";
import { enqueueOnce } from "@/lib/queue/enqueue";

const AGAIN_SECONDS = 3600;

/** Job, over and over: forgets links that have ended. They show nothing long before. */
export async function purgeShares(): Promise<void> {
  await inTransaction((tx) =>
    enqueueOnce(tx, "purge-shares", {}, { key: "purge-shares", afterSeconds: AGAIN_SECONDS }),
  );
  await deleteDeadShares();
}
