import "server-only";
import { callbackSecretOf } from "@/lib/auth/api-key";
import { isLiveApiKey } from "@/lib/db/api-keys";
import { inTransaction } from "@/lib/db/client";
import { noteCalledBack } from "@/lib/db/task-changes";
import { findTask, type TaskRow } from "@/lib/db/tasks";
import { callAgainSeconds } from "@/lib/domain/callback-rest";
import { log } from "@/lib/observability/log";
import { postSigned } from "@/lib/provider/outbound/post-signed";
import { PrivateAddressError } from "@/lib/provider/outbound/public-address";
import { enqueueOnce } from "@/lib/queue/enqueue";
import { ownOrigin } from "@/lib/provider/own-origin";
import { describeTask } from "./query-task";

/** The other side says that nobody is there any more (RFC 9110, section 15.5.11). */
const GONE = 410;

/**
 * Job: tells the program that ordered a task how it ended, with the answer that a query would give now. It may arrive
 * twice, where we were killed before writing down that it did.
 */
export async function sendCallback({ taskId }: { taskId: string }): Promise<void> {
  const task = await findTask(taskId);
  if (!task?.callbackUrl || !task.apiKeyId || !task.endedAt || task.calledBackAt) return;
  // Whoever ordered with a key that was revoked since is told nothing any more, least of all where portraits are.
  if (!(await isLiveApiKey(task.apiKeyId))) return log.warn({ taskId }, "callback of a revoked key given up");
  const status = await post(task, task.callbackUrl, task.apiKeyId);
  if (status === "refused" || status === GONE) return;
  if (status !== null && status >= 200 && status < 300) return noteCalledBack(task.id);
  const afterSeconds = callAgainSeconds((Date.now() - task.endedAt.getTime()) / 1000, Math.random());
  if (afterSeconds === null) return log.warn({ taskId }, "callback given up");
  await inTransaction((tx) => enqueueOnce(tx, "send-callback", { taskId }, { key: taskId, afterSeconds }));
}

/** The status of the answer, null where there was none, `refused` where the address is none that we call. */
async function post(task: TaskRow, callbackUrl: string, apiKeyId: string): Promise<number | null | "refused"> {
  const body = JSON.stringify(await describeTask(task, ownOrigin()));
  try {
    const status = await postSigned(callbackUrl, body, callbackSecretOf(apiKeyId));
    if (status < 200 || status >= 300) log.warn({ taskId: task.id, status }, "callback not taken");
    return status;
  } catch (cause) {
    log.warn({ taskId: task.id, cause }, "callback not sent");
    return isPrivate(cause) ? "refused" : null;
  }
}

function isPrivate(cause: unknown): boolean {
  return cause instanceof PrivateAddressError || (cause instanceof Error && cause.cause instanceof PrivateAddressError);
}
