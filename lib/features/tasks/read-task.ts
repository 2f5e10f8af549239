import "server-only";
import { inTransaction } from "@/lib/db/client";
import { claimReading, releaseReading, type TaskRow } from "@/lib/db/tasks";
import type { ProviderTask } from "@/lib/domain/provider";
import { ProviderFault } from "@/lib/domain/provider-fault";
import { gate, noteFault } from "@/lib/features/provider/gate";
import { log } from "@/lib/observability/log";
import { getProvider } from "@/lib/provider/choose";

/** Longer than any reading takes; a process that was killed reading holds up the next look for this long. */
const CLAIM_SECONDS = 90;

/**
 * What the provider says of a task, asked by one process at a time (`busy` for all others). Null where it cannot be read
 * now: reading costs nothing but a call, and a task that nobody watches would never end, so it is read again later.
 */
export async function readTask(task: TaskRow): Promise<ProviderTask | "busy" | null> {
  if (!task.providerTaskId || !(await gate()).open) return null;
  if (!(await claimReading(task.id, CLAIM_SECONDS))) return "busy";
  try {
    return await getProvider().readTask(task.providerTaskId);
  } catch (cause) {
    const requestId = cause instanceof ProviderFault ? cause.requestId : undefined;
    log.warn({ taskId: task.id, requestId, cause }, "task not readable now");
    if (cause instanceof ProviderFault) await inTransaction((tx) => noteFault(tx, cause));
    return null;
  } finally {
    await releaseReading(task.id);
  }
}
