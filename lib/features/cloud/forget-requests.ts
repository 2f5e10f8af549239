import "server-only";
import { forgetApiRequests } from "@/lib/db/api-requests";
import { inTransaction } from "@/lib/db/client";
import { enqueueOnce } from "@/lib/queue/enqueue";

/** Long past the last retry of any program; docs/api.md says so. */
const KEPT_HOURS = 24;
const AGAIN_SECONDS = 3600;

/** However many processes start: one waits. */
export const FORGETTING = { key: "forget-requests" };

/** Job: forgets the Idempotency-Keys of creations a day ago, once an hour. */
export async function forgetRequests(): Promise<void> {
  // First, so that an hour that fails is not the last one.
  await inTransaction((tx) => enqueueOnce(tx, "forget-requests", {}, { ...FORGETTING, afterSeconds: AGAIN_SECONDS }));
  await forgetApiRequests(KEPT_HOURS);
}
