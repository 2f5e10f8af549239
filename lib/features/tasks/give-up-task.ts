import "server-only";
import { inTransaction } from "@/lib/db/client";
import { moveSubmission } from "@/lib/db/task-changes";
import { findTask, type TaskRow } from "@/lib/db/tasks";
import { isOver } from "@/lib/domain/task";
import { log } from "@/lib/observability/log";
import { getProvider } from "@/lib/provider/choose";
import { enqueueOnce } from "@/lib/queue/enqueue";
import { failTask } from "./fail-task";
import { NOT_SENT } from "./failures";

/** Job: ends a task that could not be handed to the provider, so that nobody waits for it; not one that may have been. */
export async function giveUpTask({ taskId }: { taskId: string }): Promise<void> {
  const task = await findTask(taskId);
  if (!task || isOver(task.state)) return;
  const free = task.submission === "submitting" && getProvider().submitsOnce;
  if (task.submission === "draft" || free) return endUnsent(task);
  log.warn({ taskId, submission: task.submission }, "given up after it may have been paid for: it stays open");
  await inTransaction(async (tx) => {
    await moveSubmission(tx, taskId, "submitting", { submission: "unconfirmed" });
    if (task.submission === "submitted") await enqueueOnce(tx, "watch-task", { taskId }, { key: taskId });
  });
}

/** Ends a draft in words. First it is taken from whoever might be about to pay for it. */
export async function endUnsent(task: TaskRow): Promise<void> {
  if (task.submission === "draft") {
    const ours = await inTransaction((tx) => moveSubmission(tx, task.id, "draft", { submission: "unconfirmed" }));
    if (!ours) return;
  }
  await failTask(task, NOT_SENT);
}
