import "server-only";
import { getDb, inTransaction, type Tx } from "@/lib/db/client";
import { findTask, moveSubmission, type TaskRow } from "@/lib/db/tasks";
import { isOver } from "@/lib/domain/task";
import { log } from "@/lib/observability/log";
import { getProvider } from "@/lib/provider/choose";
import { enqueueOnce } from "@/lib/queue/enqueue";

type Submitted = { providerTaskId: string; keep?: (tx: Tx) => Promise<void> };

/**
 * Makes the one paid call of a task from a recorded state, and records its outcome before anything else
 * (section 3 of the design). A call whose outcome was never recorded is repeated only where that costs nothing.
 */
export async function submitTask(taskId: string, call: (task: TaskRow) => Promise<Submitted>): Promise<void> {
  const task = await findTask(taskId);
  if (!task || isOver(task.state) || !(await mayCall(task))) return;
  const { providerTaskId, keep } = await call(task);
  await inTransaction(async (tx) => {
    // Where another run of this job was first, what it wrote down stands.
    if (!(await moveSubmission(tx, taskId, "submitting", { submission: "submitted", providerTaskId }))) return;
    await keep?.(tx);
    await enqueueOnce(tx, "watch-task", { taskId }, { key: taskId });
  });
}

async function mayCall(task: TaskRow): Promise<boolean> {
  const db = await getDb();
  if (await moveSubmission(db, task.id, "draft", { submission: "submitting" })) return true;
  // Found in the middle of a call: an earlier run of this job was killed, and nobody wrote down how it ended.
  if (task.submission !== "submitting") return false;
  if (getProvider().submitsOnce) return true;
  await moveSubmission(db, task.id, "submitting", { submission: "unconfirmed" });
  log.warn({ taskId: task.id }, "submission unconfirmed");
  return false;
}
