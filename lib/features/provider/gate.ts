import "server-only";
import type { Tx } from "@/lib/db/client";
import { clearProvider, closeProvider, findProviderState, forgetPauses, pauseProvider } from "@/lib/db/provider";
import { askedRestSeconds, probeSeconds, restSeconds } from "@/lib/domain/provider-rest";
import type { ProviderFault } from "@/lib/domain/provider-fault";
import { log } from "@/lib/observability/log";
import { getProvider } from "@/lib/provider/choose";
import { enqueueUnlessWaiting } from "@/lib/queue/enqueue";

/** Whether nobody calls the provider until an administrator has done something about it. */
export async function isProviderClosed(): Promise<boolean> {
  return Boolean((await findProviderState(getProvider().name))?.closedAt);
}

/** Whether the provider may be called now, by anybody; otherwise after how many seconds it is worth asking again. */
export async function gate(): Promise<{ open: true } | { open: false; afterSeconds: number }> {
  const state = await findProviderState(getProvider().name);
  if (state?.closedAt) return { open: false, afterSeconds: probeSeconds(state.closings) };
  const restMs = (state?.pausedUntil?.getTime() ?? 0) - Date.now();
  return restMs > 0 ? { open: false, afterSeconds: Math.ceil(restMs / 1000) } : { open: true };
}

/** Writes down what a fault means for everybody's next call. */
export async function noteFault(tx: Tx, fault: ProviderFault): Promise<void> {
  const { name } = getProvider();
  if (fault.kind === "closed") {
    const why = { closedFor: fault.said ?? fault.message, closedRequestId: fault.requestId ?? null };
    const closings = await closeProvider(tx, name, why);
    // Said once, not for every task that waits behind it, nor each time that it closes again after a probe.
    if (closings !== null) log[closings === 1 ? "error" : "warn"]({ provider: name, ...why }, "provider closed");
    const afterSeconds = probeSeconds(closings ?? 1);
    await enqueueUnlessWaiting(tx, "probe-provider", {}, { key: "provider", afterSeconds });
  }
  if (fault.kind === "throttled") {
    const pauses = (await findProviderState(name, tx))?.pauses ?? 0;
    const asked = fault.retryAfterSeconds;
    const chance = Math.random();
    const seconds = asked === undefined ? restSeconds(pauses, chance) : askedRestSeconds(asked, chance);
    await pauseProvider(tx, name, new Date(Date.now() + seconds * 1000));
  }
}

/** Writes down that an order was taken. */
export async function noteSuccess(tx: Tx): Promise<void> {
  const { name } = getProvider();
  const state = await findProviderState(name, tx);
  if (state && (state.closedAt || state.pauses > 0 || state.closings > 0)) await clearProvider(tx, name);
}

/** Writes down that a call that costs nothing got through. It says nothing of orders, so it opens nothing. */
export async function notePassage(): Promise<void> {
  await forgetPauses(getProvider().name);
}
