import "server-only";
import { inTransaction } from "@/lib/db/client";
import { keepProviderUser } from "@/lib/db/models";
import { endProviderCall, lastCallAt } from "@/lib/db/provider";
import { keepSubmitted } from "@/lib/db/submissions";
import { findTask, findTaskByProvider, type TaskRow } from "@/lib/db/tasks";
import type { ProviderTask } from "@/lib/domain/provider";
import { ProviderFault } from "@/lib/domain/provider-fault";
import { againSeconds } from "@/lib/domain/provider-rest";
import { isOver } from "@/lib/domain/task";
import { gate, noteFault } from "@/lib/features/provider/gate";
import { log } from "@/lib/observability/log";
import { getProvider } from "@/lib/provider/choose";
import { enqueueOnce } from "@/lib/queue/enqueue";

/** How long the answer of a call that is still under way may take to be written down. */
const UNDER_WAY_SECONDS = 5;
/** A provider that cannot be asked for this long will not be asked about this any more. */
const PATIENCE_SECONDS = 24 * 3600;

type Claim = { taskId: string; callId: string; providerTaskId: string; providerUserId: string | null };

/**
 * Job: a callback named the provider's task of a submission whose outcome is open. What it says is tried by a read: it
 * has to be there, of the same kind, and nobody else's.
 */
export async function settleSubmission(claim: Claim): Promise<void> {
  const task = await findTask(claim.taskId);
  if (!task || isOver(task.state)) return;
  // Written down meanwhile: then the callback says "look".
  if (task.submission === "submitted") return watchNow(task.id);
  // The answer itself may still arrive, and it knows more.
  if (task.submission === "submitting") return tryLater(claim, UNDER_WAY_SECONDS);
  // Otherwise it is unconfirmed; or a person had it sent again, and it need not go out any more.
  if (await findTaskByProvider(claim.providerTaskId)) return;
  const passage = await gate();
  if (!passage.open) return tryLater(claim, passage.afterSeconds);
  const seen = await look(task, claim);
  if (!seen) return;
  if (seen.kind === task.kind) await settle(task, claim, seen);
  else settleNothing(claim);
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
    if (!(await keepSubmitted(tx, task.id, providerTaskId))) return;
    await endProviderCall(tx, callId, { outcome: "accepted" });
    if (task.kind === "training" && userId) await keepProviderUser(tx, task.modelId, userId);
    await enqueueOnce(tx, "watch-task", { taskId: task.id }, { key: task.id });
  });
}

/** Null where there is nothing to see: the provider knows no such task, or cannot be asked now and is asked later. */
async function look(task: TaskRow, claim: Claim): Promise<ProviderTask | null> {
  try {
    return await getProvider().readTask(claim.providerTaskId);
  } catch (fault) {
    if (!(fault instanceof ProviderFault)) throw fault;
    // Whoever made one up is not asked about again.
    if (fault.kind === "refused") return settleNothing(claim);
    const calledAt = (await lastCallAt([task.id])).get(task.id) ?? task.createdAt;
    const ageSeconds = (Date.now() - calledAt.getTime()) / 1000;
    await inTransaction((tx) => noteFault(tx, fault));
    if (ageSeconds > PATIENCE_SECONDS) return settleNothing(claim);
    await tryLater(claim, againSeconds(ageSeconds, Math.random()));
    return null;
  }
}

function settleNothing({ taskId, callId }: Claim): null {
  log.warn({ taskId, callId }, "callback settles nothing");
  return null;
}

async function tryLater(claim: Claim, seconds: number): Promise<void> {
  const key = `${claim.callId}:${claim.providerTaskId}`;
  const afterSeconds = Math.ceil(seconds);
  await inTransaction((tx) => enqueueOnce(tx, "settle-submission", claim, { key, afterSeconds }));
}

async function watchNow(taskId: string): Promise<void> {
  await inTransaction((tx) => enqueueOnce(tx, "watch-task", { taskId }, { key: taskId }));
}
