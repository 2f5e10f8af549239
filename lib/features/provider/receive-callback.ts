import "server-only";
import { getDb, type Tx } from "@/lib/db/client";
import { findProviderCallByCallback } from "@/lib/db/provider";
import { noteNews } from "@/lib/db/task-changes";
import { findTask, type TaskRow } from "@/lib/db/tasks";
import { AppError } from "@/lib/domain/errors";
import { isOver } from "@/lib/domain/task";
import { hashCallbackSecret, isSameHash } from "@/lib/provider/callback-secret";
import { enqueueOnce } from "@/lib/queue/enqueue";
import { readCallbackIds } from "./read-callback-ids";

/** How long the answer to a paid call may come after the callback of what it made. */
const EARLY_SECONDS = 5;

/**
 * Takes a callback for what it is: somebody who knows a secret says "look". Nothing it brings is believed; at most an
 * id in it is tried, by a read, for a submission whose outcome is open. @throws AppError `not_found` without the secret.
 */
export async function receiveCallback(secret: string, body: string, query: URLSearchParams): Promise<void> {
  const hash = hashCallbackSecret(secret);
  const call = await findProviderCallByCallback(hash);
  if (!call?.callbackHash || !isSameHash(call.callbackHash, hash)) {
    throw new AppError("not_found", { en: "There is nothing at this address.", zh: "这个地址没有内容。" });
  }
  const task = call.taskId ? await findTask(call.taskId) : undefined;
  if (!task || isOver(task.state)) return;
  const db = await getDb();
  await noteNews(task.id);
  if (task.providerTaskId) return enqueueOnce(db, "watch-task", { taskId: task.id }, { key: task.id });
  const { taskId: providerTaskId, userId: providerUserId } = readCallbackIds(body, query);
  // It names nothing, but may be early: what is being handed over just now is looked at when that is done.
  if (!providerTaskId) return lookSoon(db, task);
  const payload = { taskId: task.id, callId: call.id, providerTaskId, providerUserId };
  await enqueueOnce(db, "settle-submission", payload, { key: `${call.id}:${providerTaskId}` });
}

async function lookSoon(tx: Tx, { id: taskId }: TaskRow): Promise<void> {
  await enqueueOnce(tx, "watch-task", { taskId }, { key: taskId, afterSeconds: EARLY_SECONDS });
}
