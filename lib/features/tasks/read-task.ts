import "server-only";
import { inTransaction } from "@/lib/db/client";
import { claimReading, extendReading, releaseReading } from "@/lib/db/task-claims";
import type { TaskRow } from "@/lib/db/tasks";
import type { ProviderTask } from "@/lib/domain/provider";
import { ProviderFault } from "@/lib/domain/provider-fault";
import { gate, noteFault, notePassage } from "@/lib/features/provider/gate";
import { log } from "@/lib/observability/log";
import { getProvider } from "@/lib/provider/choose";
import { isWithOurs } from "./is-with-ours";

/** How long a process that was killed reading holds up the next look; one that lives claims anew all the time. */
const CLAIM_SECONDS = 30;

/**
 * What the provider says of a task, asked by one process at a time (`busy` for all others). Null where it cannot be read
 * now: reading costs nothing but a call, and a task that nobody watches would never end, so it is read again later.
 */
export async function readTask(task: TaskRow): Promise<ProviderTask | "busy" | null> {
  if (!task.providerTaskId || !(await isWithOurs(task)) || !(await gate()).open) return null;
  const claim = await claimReading(task.id, CLAIM_SECONDS);
  if (!claim) return "busy";
  const held = holdOn(task.id, claim);
  try {
    const seen = await getProvider().readTask(task.providerTaskId);
    await notePassage();
    if (seen.kind === task.kind) return seen;
    // Somebody else's answer: what it holds is not this person's.
    log.error({ taskId: task.id, kind: seen.kind }, "the provider answered about a task of another kind");
    return null;
  } catch (cause) {
    const requestId = cause instanceof ProviderFault ? cause.requestId : undefined;
    log.warn({ taskId: task.id, requestId, cause }, "task not readable now");
    if (cause instanceof ProviderFault) await inTransaction((tx) => noteFault(tx, cause));
    return null;
  } finally {
    await releaseReading(task.id, await held.end());
  }
}

/** Keeps a claim alive however long the call waits its turn and takes. `end` says what the claim is by then. */
function holdOn(taskId: string, first: Date): { end: () => Promise<Date> } {
  let claim = first;
  let renewal = Promise.resolve();
  const renew = async () => {
    claim = (await extendReading(taskId, claim, CLAIM_SECONDS)) ?? claim;
  };
  const timer = setInterval(
    () => {
      renewal = renewal.then(renew).catch((cause: unknown) => log.warn({ taskId, cause }, "claim not renewed"));
    },
    (CLAIM_SECONDS * 1000) / 3,
  );
  timer.unref();
  const end = async () => {
    clearInterval(timer);
    await renewal;
    return claim;
  };
  return { end };
}
