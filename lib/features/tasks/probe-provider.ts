import "server-only";
import { inTransaction } from "@/lib/db/client";
import { findProviderState, reopenProvider } from "@/lib/db/provider";
import { listWaitingDrafts } from "@/lib/db/tasks";
import { ProviderFault } from "@/lib/domain/provider-fault";
import { PROBE_SECONDS } from "@/lib/features/provider/gate";
import { log } from "@/lib/observability/log";
import { getProvider } from "@/lib/provider/choose";
import { enqueueOnce } from "@/lib/queue/enqueue";
import { comeBack } from "./come-back";

/**
 * Job: asks a closed provider for its styles, which costs nothing, once a minute until it answers; then everybody may
 * call again, and what waited goes on.
 */
export async function probeProvider(): Promise<void> {
  const provider = getProvider();
  const { name } = provider;
  if (!(await findProviderState(name))?.closedAt) return;
  try {
    await provider.listStyles();
  } catch (fault) {
    if (!(fault instanceof ProviderFault)) throw fault;
    log.info({ provider: name, requestId: fault.requestId, said: fault.said }, "provider still closed");
    const next = { key: "provider", afterSeconds: fault.retryAfterSeconds ?? PROBE_SECONDS };
    return inTransaction((tx) => enqueueOnce(tx, "probe-provider", {}, next));
  }
  const drafts = await listWaitingDrafts();
  await inTransaction(async (tx) => {
    await reopenProvider(tx, name);
    for (const task of drafts) await comeBack(tx, task, 0);
  });
  log.info({ provider: name, waiting: drafts.length }, "provider open again");
}
