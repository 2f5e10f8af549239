import "server-only";
import type { Tx } from "@/lib/db/client";
import { closeProvider, findProviderState, pauseProvider, reopenProvider } from "@/lib/db/provider";
import { restSeconds } from "@/lib/domain/provider-rest";
import type { ProviderFault } from "@/lib/domain/provider-fault";
import { log } from "@/lib/observability/log";
import { getProvider } from "@/lib/provider/choose";
import { enqueueUnlessWaiting } from "@/lib/queue/enqueue";

/** How long a closed provider is left alone between two probes. */
export const PROBE_SECONDS = 60;

/** Whether nobody calls the provider until an administrator has done something about it. */
export async function isProviderClosed(): Promise<boolean> {
  return Boolean((await findProviderState(getProvider().name))?.closedAt);
}

/** Whether the provider may be called now, by anybody; otherwise after how many seconds it is worth asking again. */
export async function gate(): Promise<{ open: true } | { open: false; afterSeconds: number }> {
  const state = await findProviderState(getProvider().name);
  if (state?.closedAt) return { open: false, afterSeconds: PROBE_SECONDS };
  const restMs = (state?.pausedUntil?.getTime() ?? 0) - Date.now();
  return restMs > 0 ? { open: false, afterSeconds: Math.ceil(restMs / 1000) } : { open: true };
}

/** Writes down what a fault means for everybody's next call. */
export async function noteFault(tx: Tx, fault: ProviderFault): Promise<void> {
  const { name } = getProvider();
  if (fault.kind === "closed") {
    const why = { closedFor: fault.said ?? fault.message, closedRequestId: fault.requestId ?? null };
    // Said once, not for every task that waits behind it.
    if (await closeProvider(tx, name, why)) log.error({ provider: name, ...why }, "provider closed");
    await enqueueUnlessWaiting(tx, "probe-provider", {}, { key: "provider", afterSeconds: PROBE_SECONDS });
  }
  if (fault.kind === "throttled") {
    const pauses = (await findProviderState(name, tx))?.pauses ?? 0;
    const seconds = fault.retryAfterSeconds ?? restSeconds(pauses, Math.random());
    await pauseProvider(tx, name, new Date(Date.now() + seconds * 1000));
  }
}

/** Writes down that a call got through. */
export async function noteSuccess(tx: Tx): Promise<void> {
  const { name } = getProvider();
  const state = await findProviderState(name, tx);
  if (state && (state.closedAt || state.pauses > 0)) await reopenProvider(tx, name);
}
