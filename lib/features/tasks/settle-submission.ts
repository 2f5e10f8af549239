import "server-only";
import { inTransaction } from "@/lib/db/client";
import { keepProviderUser } from "@/lib/db/models";
import { endProviderCall } from "@/lib/db/provider";
import { findTask, findTaskByProvider, moveSubmission, type TaskRow } from "@/lib/db/tasks";
import type { ProviderTask } from "@/lib/domain/provider";
import { ProviderFault } from "@/lib/domain/provider-fault";
import { isOver } from "@/lib/domain/task";
import { gate, noteFault } from "@/lib/features/provider/gate";
import { log } from "@/lib/observability/log";
import { getProvider } from "@/lib/provider/choose";
import { enqueueOnce } from "@/lib/queue/enqueue";

/** How long the answer of a call that is still under way may take to be written down. */
const UNDER_WAY_SECONDS = 5;
/** How long a provider that cannot be asked now is left alone. */
const AGAIN_SECONDS = 60;

type Claim = { taskId: string; callId: string; providerTaskId: string; providerUserId: string | null };

/**
 * Job: a callback named the provider's task of a submission whose outcome is open. What it says is tried by a read: it
 * has to be there, of the same kind, and nobody else's.
 */
export async function settleSubmission(claim: Claim): Promise<void> {
  const task = await findTask(claim.taskId);
  // The answer itself may still arrive, and it knows more.
  if (task?.submission === "submitting") return comeBack(claim, UNDER_WAY_SECONDS);
  // Written down meanwhile: then the callback says "look".
  if (task?.submission === "submitted") return lookNow(task.id);
  // Sent again by a person, but not gone out yet: then it need not go out.
  if (task?.submission !== "unconfirmed" && task?.submission !== "draft") return;
  if (isOver(task.state)) return;
  if (await findTaskByProvider(claim.providerTaskId)) return;
  const passage = await gate();
  if (!passage.open) return comeBack(claim, passage.afterSeconds);
  const seen = await look(claim.providerTaskId);
  if (seen === "later") return comeBack(claim, AGAIN_SECONDS);
  if (seen?.kind !== task.kind) return log.warn({ taskId: task.id, callId: claim.callId }, "callback settles nothing");
  await settle(task, claim, seen);
}

/** Null where the provider knows no such task; whoever made one up is not asked about again. */
async function look(providerTaskId: string): Promise<ProviderTask | "later" | null> {
  try {
    return await getProvider().readTask(providerTaskId);
  } catch (fault) {
    if (!(fault instanceof ProviderFault)) throw fault;
    if (fault.kind === "refused") return null;
    log.warn({ requestId: fault.requestId, cause: fault }, "claim of a callback not readable now");
    await inTransaction((tx) => noteFault(tx, fault));
    return "later";
  }
}

/** The task is there: it was taken and paid for, and it is ours where it can be gone on with. */
async function settle(task: TaskRow, { callId, providerTaskId, providerUserId }: Claim, seen: ProviderTask) {
  const userId = seen.providerUserId ?? providerUserId;
  // A training is of no use without the id that portraits are ordered with. Then a person has to decide, and should know
  // from the ledger that sending it again is paying twice.
  if (task.kind === "training" && !userId) {
    log.warn({ taskId: task.id, callId, providerTaskId }, "training accepted, but its user_id was never told");
    const said = `Accepted as ${providerTaskId}; its user_id was never told.`;
    return inTransaction((tx) => endProviderCall(tx, callId, { outcome: "accepted", said }));
  }
  await inTransaction(async (tx) => {
    if (!(await moveSubmission(tx, task.id, task.submission, { submission: "submitted", providerTaskId }))) return;
    await endProviderCall(tx, callId, { outcome: "accepted" });
    if (task.kind === "training" && userId) await keepProviderUser(tx, task.modelId, userId);
    await enqueueOnce(tx, "watch-task", { taskId: task.id }, { key: task.id });
  });
}

async function comeBack(claim: Claim, afterSeconds: number): Promise<void> {
  const key = `${claim.callId}:${claim.providerTaskId}`;
  await inTransaction((tx) => enqueueOnce(tx, "settle-submission", claim, { key, afterSeconds }));
}

async function lookNow(taskId: string): Promise<void> {
  await inTransaction((tx) => enqueueOnce(tx, "watch-task", { taskId }, { key: taskId }));
}
