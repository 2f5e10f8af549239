import "server-only";
import { inTransaction } from "@/lib/db/client";
import { listOrdinals } from "@/lib/db/portraits";
import { keepProgress } from "@/lib/db/task-changes";
import { findTask, type TaskRow } from "@/lib/db/tasks";
import type { ProviderTask } from "@/lib/domain/provider";
import { isOver } from "@/lib/domain/task";
import { enqueueOnce, enqueueUnlessWaiting } from "@/lib/queue/enqueue";
import { endGeneration } from "./end-generation";
import { endTraining } from "./end-training";
import { lookAgain } from "./look-again";
import { readTask } from "./read-task";

/**
 * Job: looks at a task until it ends. However many browsers watch, the provider is asked by this alone. What hangs of a
 * generation is the matter of `archive-portraits`, which ends it, too.
 */
export async function watchTask({ taskId }: { taskId: string }): Promise<void> {
  const task = await findTask(taskId);
  if (!task?.providerTaskId || isOver(task.state)) return;
  const seen = await readTask(task);
  // The reading under way may have begun before what this look was called for.
  if (seen === "busy") return soon(task);
  if (!seen) return lookAgain(task);
  if (isOver(seen.state) && task.kind === "training") return endTraining(task, seen);
  if (task.kind === "generation" && (await hasUnarchived(task, seen))) return archive(task, seen);
  if (isOver(seen.state)) return endGeneration(task, seen);
  await inTransaction((tx) => keepProgress(tx, task.id, seen.state, seen.steps));
  await lookAgain(task);
}

/** Whether results are not in the gallery yet; a task is only shown as finished when there are none. */
async function hasUnarchived(task: TaskRow, { results }: ProviderTask): Promise<boolean> {
  const archived = new Set(await listOrdinals(task.id));
  return results.some(({ ordinal }) => !archived.has(ordinal));
}

/** A round of copying that waits because the one before failed keeps its time, however often somebody looks. */
async function archive(task: TaskRow, { state, steps }: ProviderTask): Promise<void> {
  await inTransaction(async (tx) => {
    await keepProgress(tx, task.id, isOver(state) ? "running" : state, steps);
    await enqueueUnlessWaiting(tx, "archive-portraits", { taskId: task.id }, { key: task.id });
  });
  // One that is over is waited for by the copying alone, so that nothing is asked twice.
  if (!isOver(state)) await lookAgain(task);
}

async function soon({ id: taskId }: TaskRow): Promise<void> {
  await inTransaction((tx) => enqueueOnce(tx, "watch-task", { taskId }, { key: taskId, afterSeconds: 2 }));
}
