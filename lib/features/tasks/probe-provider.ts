import "server-only";
import { inTransaction } from "@/lib/db/client";
import { findProviderState, reopenProvider } from "@/lib/db/provider";
import { listWaitingDrafts } from "@/lib/db/task-lists";
import { ProviderFault } from "@/lib/domain/provider-fault";
import { probeSeconds } from "@/lib/domain/provider-rest";
import { log } from "@/lib/observability/log";
import { getProvider } from "@/lib/provider/choose";
import { enqueueOnce } from "@/lib/queue/enqueue";
import { comeBack } from "./come-back";

/**
 * Job: asks a closed provider for its styles, which costs nothing, again and again until it answers; then everybody may
 * call again, and what waited goes on.
 */
export async function probeProvider(): Promise<void> {
  const provider = getProvider();
  const { name } = provider;
  const state = await findProviderState(name);
  if (!state?.closedAt) return;
  // First, so that a probe that fails as nobody foresaw is not the last one.
  const next = { key: "provider", afterSeconds: probeSeconds(state.closings) };
  await inTransaction((tx) => enqueueOnce(tx, "probe-provider", {}, next));
  try {
    await provider.listStyles();
  } catch (fault) {
    if (!(fault instanceof ProviderFault)) throw fault;
    log.info({ provider: name, requestId: fault.requestId, said: fault.said }, "provider still closed");
    return;
  }
  const drafts = await listWaitingDrafts();
  await inTransaction(async (tx) => {
    await reopenProvider(tx, name);
    for (const task of drafts) await comeBack(tx, task, 0);
  });
  log.info({ provider: name, waiting: drafts.length }, "provider open again");
}
