import "server-only";
import { inTransaction, type Tx } from "@/lib/db/client";
import { endProviderCall, insertProviderCall, lastCallAt } from "@/lib/db/provider";
import { keepSubmitted, moveByCall } from "@/lib/db/submissions";
import { moveSubmission } from "@/lib/db/task-changes";
import { findTask, type TaskRow } from "@/lib/db/tasks";
import type { Submitted } from "@/lib/domain/provider";
import { ProviderFault } from "@/lib/domain/provider-fault";
import { isOver } from "@/lib/domain/task";
import { gate, noteFault, noteSuccess } from "@/lib/features/provider/gate";
import { log } from "@/lib/observability/log";
import { callbackOrigin, hashCallbackSecret, makeCallbackSecret } from "@/lib/provider/callback-secret";
import { getProvider } from "@/lib/provider/choose";
import { enqueueUnlessWaiting } from "@/lib/queue/enqueue";
import { comeBack } from "./come-back";
import { failTask } from "./fail-task";
import { REFUSED } from "./failures";
import { isWithOurs } from "./is-with-ours";
import { firstLookSeconds } from "./look-again";

type Accepted = Submitted & {
  /** What else the answer brought that has to be written down with it. */
  keep?: (tx: Tx) => Promise<void>;
};

export type SubmissionSteps<Prepared> = {
  /** What costs nothing, and is done again without harm. */
  prepare: (task: TaskRow) => Promise<Prepared>;
  /** The one call that costs money. */
  call: (task: TaskRow, prepared: Prepared, callback: Callback) => Promise<Accepted>;
};

/** How long an order for another provider waits until it is seen whether the operator has come back to that one. */
const ELSEWHERE_SECONDS = 900;

/** Where the provider may say that a task has ended; empty where nobody outside can reach us. */
type Callback = { callbackUrl?: string };

/**
 * Makes the one paid call of a task from a recorded state, and records its outcome before anything else (section 3 of
 * the design). A call whose outcome was never recorded is repeated only where that costs nothing.
 */
export async function submitTask<Prepared>(taskId: string, steps: SubmissionSteps<Prepared>): Promise<void> {
  const task = await findTask(taskId);
  if (!task || isOver(task.state)) return;
  if (task.submission === "submitting") return takeUpAgain(task, steps);
  if (task.submission !== "draft") return;
  if (!(await isWithOurs(task))) return inTransaction((tx) => comeBack(tx, task, ELSEWHERE_SECONDS));
  const passage = await gate();
  if (!passage.open) return inTransaction((tx) => comeBack(tx, task, passage.afterSeconds));
  const prepared = await prepare(task, steps);
  if (!prepared) return;
  // Twenty photos take their time, and the provider may have been closed meanwhile.
  const still = await gate();
  if (!still.open) return inTransaction((tx) => comeBack(tx, task, still.afterSeconds));
  await pay(task, "draft", (callback) => steps.call(task, prepared.value, callback));
}

/** Found in the middle of a call: an earlier run of this job was killed, or is still at it. */
async function takeUpAgain<Prepared>(task: TaskRow, steps: SubmissionSteps<Prepared>): Promise<void> {
  const { submitsOnce, answersWithinSeconds = 0 } = getProvider();
  if (submitsOnce) {
    const prepared = await steps.prepare(task);
    return pay(task, "submitting", (callback) => steps.call(task, prepared, callback));
  }
  const calledAt = (await lastCallAt([task.id])).get(task.id)?.getTime() ?? 0;
  // Twice, because a call may wait for others of its process before it goes out.
  const seconds = (calledAt - Date.now()) / 1000 + 2 * answersWithinSeconds;
  if (seconds > 0) return inTransaction((tx) => comeBack(tx, task, seconds));
  await inTransaction((tx) => moveSubmission(tx, task.id, "submitting", { submission: "unconfirmed" }));
  log.warn({ taskId: task.id }, "submission unconfirmed");
}

async function prepare<Prepared>(task: TaskRow, steps: SubmissionSteps<Prepared>): Promise<{ value: Prepared } | null> {
  try {
    return { value: await steps.prepare(task) };
  } catch (fault) {
    if (!(fault instanceof ProviderFault)) throw fault;
    log.warn({ taskId: task.id, requestId: fault.requestId, cause: fault }, "preparation not done");
    await inTransaction(async (tx) => {
      await noteFault(tx, fault);
      await comeBack(tx, task);
    });
    // What is refused once is refused again: the task ends, instead of asking for ever.
    if (fault.kind === "refused") await failTask(task, REFUSED);
    return null;
  }
}

async function pay(
  task: TaskRow,
  from: "draft" | "submitting",
  call: (callback: Callback) => Promise<Accepted>,
): Promise<void> {
  const callId = crypto.randomUUID();
  const { callbackHash, callback } = openCallback();
  // Reckoned before the call: between its answer and the record of it stands nothing that may fail.
  const afterSeconds = await firstLookSeconds(task.kind);
  const ours = await inTransaction(async (tx) => {
    // Two runs of one job at once: the one that moves the task makes the call.
    if (!(await moveSubmission(tx, task.id, from, { submission: "submitting" }))) return false;
    const { name: provider } = getProvider();
    await insertProviderCall(tx, { id: callId, taskId: task.id, provider, what: task.kind, callbackHash });
    return true;
  });
  if (!ours) return;
  try {
    await keepAccepted(task, callId, { ...(await call(callback)), afterSeconds });
  } catch (fault) {
    if (!(fault instanceof ProviderFault)) throw fault;
    await keepFault(task, callId, fault);
  }
}

/** Each paid call has a secret address of its own, so that a callback says which of them went through. */
function openCallback(): { callbackHash: string | null; callback: Callback } {
  const origin = callbackOrigin();
  if (!origin) return { callbackHash: null, callback: {} };
  const secret = makeCallbackSecret();
  return {
    callbackHash: hashCallbackSecret(secret),
    callback: { callbackUrl: `${origin}/api/callbacks/${secret}` },
  };
}

/** @param accepted with when the task is worth a first look */
async function keepAccepted(task: TaskRow, callId: string, accepted: Accepted & { afterSeconds: number }) {
  const { providerTaskId, requestId = null, keep, afterSeconds } = accepted;
  // Said before it is written, because it has been paid for even if the writing fails.
  log.info({ taskId: task.id, callId, providerTaskId, requestId }, "paid call accepted");
  await inTransaction(async (tx) => {
    const kept = await keepSubmitted(tx, task.id, providerTaskId);
    // Another call was quicker, or somebody gave the order up: then the ledger alone knows of this one.
    const said = kept ? null : `accepted too late, as ${providerTaskId}`;
    await endProviderCall(tx, callId, { outcome: "accepted", requestId, said });
    if (!kept) return;
    await keep?.(tx);
    // A callback that was quicker has asked for a look already.
    await enqueueUnlessWaiting(tx, "watch-task", { taskId: task.id }, { key: task.id, afterSeconds });
  });
  await inTransaction(noteSuccess);
}

async function keepFault(task: TaskRow, callId: string, fault: ProviderFault): Promise<void> {
  const { kind, requestId = null, said = null } = fault;
  log.warn({ taskId: task.id, callId, requestId, cause: fault }, "paid call not accepted");
  const moved = await inTransaction(async (tx) => {
    await endProviderCall(tx, callId, { outcome: kind, requestId, said });
    const to = kind === "unknown" ? "unconfirmed" : "draft";
    const moved = await moveByCall(tx, { id: task.id, callId, to });
    if (moved && to === "draft" && kind !== "refused") await comeBack(tx, task);
    return moved;
  });
  // What it means for everybody comes second: an outcome that is not written down could be paid for twice.
  await inTransaction((tx) => noteFault(tx, fault));
  if (moved && kind === "refused") await failTask(task, REFUSED);
}
