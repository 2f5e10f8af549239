import "server-only";
import { inTransaction } from "@/lib/db/client";
import { endPause } from "@/lib/db/provider";
import type { AdminViewer } from "@/lib/domain/viewer";
import { log } from "@/lib/observability/log";
import { getProvider } from "@/lib/provider/choose";
import { enqueueOnce } from "@/lib/queue/enqueue";

/** An administrator would rather not wait: a rest is over, and a closed provider is probed now. */
export async function openProvider(viewer: AdminViewer): Promise<void> {
  const { name } = getProvider();
  log.info({ provider: name, byUserId: viewer.userId }, "provider asked for again");
  await endPause(name);
  await inTransaction((tx) => enqueueOnce(tx, "probe-provider", {}, { key: "provider" }));
}
