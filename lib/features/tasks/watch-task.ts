import "server-only";
import { inTransaction } from "@/lib/db/client";
import { listOrdinals } from "@/lib/db/portraits";
import { findTask, keepProgress, type TaskRow } from "@/lib/db/tasks";
import type { ProviderTask } from "@/lib/domain/provider";
import { isOver } from "@/lib/domain/task";
import { sparingDelaySeconds, watchDelaySeconds } from "@/lib/domain/watch-delay";
import { getProvider } from "@/lib/provider/choose";
import { enqueueOnce, enqueueUnlessWaiting } from "@/lib/queue/enqueue";
import { endGeneration } from "./end-generation";
import { endTraining } from "./end-training";
import { readTask } from "./read-task";
import { recentDurations } from "./recent-durations";

const ARCHIVE_PATIENCE_MS = 6 * 3600_000;

/** Job: looks at a task until it ends. However many browsers watch, the provider is asked by this alone. */
export async function watchTask({ taskId }: { taskId: string }): Promise<void> {
  const task = await findTask(taskId);
  if (!task?.providerTaskId || isOver(task.state)) return;
  const seen = await readTask(task);
  // The reading under way may have begun before what this look was called for.
  if (seen === "busy") return soon(task);
  if (!seen) return lookAgain(task);
  if (isOver(seen.state) && task.kind === "training") return endTraining(task, seen);

  const unarchived = task.kind === "generation" ? await countUnarchived(task, seen) : 0;
  if (isOver(seen.state) && (unarchived === 0 || isPastPatience(task))) return endGeneration(task, seen);
  await lookAgain(task, seen, unarchived);
}

/** A result that could not be copied in all this time is missing; the person gets what hangs, and can order the rest. */
function isPastPatience({ startedAt }: TaskRow): boolean {
  // From its first sign of life: what waited long before that is owed as many tries.
  return startedAt !== null && Date.now() - startedAt.getTime() > ARCHIVE_PATIENCE_MS;
}

/** Results that are not in the gallery yet; a task is only shown as finished when there are none. */
async function countUnarchived(task: TaskRow, seen: ProviderTask): Promise<number> {
  const archived = new Set(await listOrdinals(task.id));
  return seen.results.filter((result) => !archived.has(result.ordinal)).length;
}

async function soon({ id: taskId }: TaskRow): Promise<void> {
  await inTransaction((tx) => enqueueOnce(tx, "watch-task", { taskId }, { key: taskId, afterSeconds: 2 }));
}

async function lookAgain(task: TaskRow, seen?: ProviderTask, unarchived = 0): Promise<void> {
  const elapsedSeconds = (Date.now() - task.createdAt.getTime()) / 1000;
  const afterSeconds = getProvider().readsSparingly
    ? sparingDelaySeconds(elapsedSeconds, await recentDurations(task.kind))
    : watchDelaySeconds(elapsedSeconds);
  await inTransaction(async (tx) => {
    if (seen) await keepProgress(tx, task.id, isOver(seen.state) ? "running" : seen.state, seen.steps);
    if (unarchived > 0) await enqueueOnce(tx, "archive-portraits", { taskId: task.id }, { key: task.id });
    // The studio may have asked for a look while this one was under way.
    await enqueueUnlessWaiting(tx, "watch-task", { taskId: task.id }, { key: task.id, afterSeconds });
  });
}
