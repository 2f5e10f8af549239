import "server-only";
import { getDb } from "@/lib/db/client";
import { findProviderCallByCallback } from "@/lib/db/provider";
import { findTask } from "@/lib/db/tasks";
import { AppError } from "@/lib/domain/errors";
import { isOver } from "@/lib/domain/task";
import { hashCallbackSecret, isSameHash } from "@/lib/provider/callback-secret";
import { enqueueOnce } from "@/lib/queue/enqueue";
import { readCallbackIds } from "./read-callback-ids";

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
  if (task.providerTaskId) return enqueueOnce(db, "watch-task", { taskId: task.id }, { key: task.id });
  const { taskId: providerTaskId, userId: providerUserId } = readCallbackIds(body, query);
  if (!providerTaskId) return;
  const payload = { taskId: task.id, callId: call.id, providerTaskId, providerUserId };
  await enqueueOnce(db, "settle-submission", payload, { key: `${call.id}:${providerTaskId}` });
}
