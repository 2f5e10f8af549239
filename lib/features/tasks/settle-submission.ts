import "server-only";
import { inTransaction } from "@/lib/db/client";
import { keepProviderUser } from "@/lib/db/models";
import { endProviderCall } from "@/lib/db/provider";
import { findTask, findTaskByProvider, moveSubmission, type TaskRow } from "@/lib/db/tasks";
import type { ProviderTask } from "@/lib/domain/provider";
import { ProviderFault } from "@/lib/domain/provider-fault";
import { isOver } from "@/lib/domain/task";
import { log } from "@/lib/observability/log";
import { getProvider } from "@/lib/provider/choose";
import { enqueueOnce } from "@/lib/queue/enqueue";

/** How long the answer of a call that is still under way may take to be written down. */
const UNDER_WAY_SECONDS = 5;

type Claim = { taskId: string; callId: string; providerTaskId: string; providerUserId: string | null };

/**
 * Job: a callback named the provider's task of a submission whose outcome is open. What it says is tried by a read: it
 * has to be there, of the same kind, and nobody else's.
 */
export async function settleSubmission(claim: Claim): Promise<void> {
  const task = await findTask(claim.taskId);
  // The answer itself may still arrive, and it knows more.
  if (task?.submission === "submitting") return waitForAnswer(claim);
  // Sent again by a person, but not gone out yet: then it need not go out.
  if (task?.submission !== "unconfirmed" && task?.submission !== "draft") return;
  if (isOver(task.state)) return;
  if (await findTaskByProvider(claim.providerTaskId)) return;
  const seen = await look(claim.providerTaskId);
  if (!seen || !isPlausible(task, seen, claim)) {
    log.warn({ taskId: task.id, callId: claim.callId }, "callback settles nothing");
    return;
  }
  const { providerTaskId, providerUserId } = claim;
  await inTransaction(async (tx) => {
    if (!(await moveSubmission(tx, task.id, task.submission, { submission: "submitted", providerTaskId }))) return;
    await endProviderCall(tx, claim.callId, { outcome: "accepted" });
    if (task.kind === "training" && providerUserId) await keepProviderUser(tx, task.modelId, providerUserId);
    await enqueueOnce(tx, "watch-task", { taskId: task.id }, { key: task.id });
  });
}

/** Null where the provider knows no such task; whoever made one up is not asked about again. */
async function look(providerTaskId: string): Promise<ProviderTask | null> {
  try {
    return await getProvider().readTask(providerTaskId);
  } catch (fault) {
    if (fault instanceof ProviderFault && fault.kind === "refused") return null;
    throw fault;
  }
}

/** A training is of no use without the id that portraits are ordered with, and only the body can name it. */
function isPlausible(task: TaskRow, seen: ProviderTask, { providerUserId }: Claim): boolean {
  return seen.kind === task.kind && (task.kind === "generation" || providerUserId !== null);
}

async function waitForAnswer(claim: Claim): Promise<void> {
  const key = `${claim.callId}:${claim.providerTaskId}`;
  await inTransaction((tx) => enqueueOnce(tx, "settle-submission", claim, { key, afterSeconds: UNDER_WAY_SECONDS }));
}
