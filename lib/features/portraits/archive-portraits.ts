import "server-only";
import { inTransaction } from "@/lib/db/client";
import { listOrdinals } from "@/lib/db/portraits";
import { noteArchiveTry } from "@/lib/db/task-changes";
import { findTask, type TaskRow } from "@/lib/db/tasks";
import { archiveRestSeconds, MOST_ARCHIVE_TRIES } from "@/lib/domain/archive-rest";
import type { ProviderTask } from "@/lib/domain/provider";
import { isOver } from "@/lib/domain/task";
import { endGeneration } from "@/lib/features/tasks/end-generation";
import { lookAgain } from "@/lib/features/tasks/look-again";
import { readTask } from "@/lib/features/tasks/read-task";
import { log } from "@/lib/observability/log";
import { enqueueOnce } from "@/lib/queue/enqueue";
import { archiveResult } from "./archive-result";

const BUSY_SECONDS = 2;

/**
 * Job: copies a task's results into our own storage, each once, and ends the task when all hang. What cannot be copied
 * is tried again ever more rarely, from addresses asked for anew, and is missing in the end.
 */
export async function archivePortraits({ taskId }: { taskId: string }): Promise<void> {
  const task = await findTask(taskId);
  if (!task?.providerTaskId || !task.styleId || task.endedAt) return;
  const seen = await readTask(task);
  if (seen === "busy") return again(taskId, BUSY_SECONDS);
  if (!seen) return again(taskId, archiveRestSeconds(task.archiveTries + 1));
  const tries = (await archiveAll({ ...task, styleId: task.styleId }, seen)) ? 0 : await noteTry(taskId);
  if (tries > 0 && tries < MOST_ARCHIVE_TRIES) await again(taskId, archiveRestSeconds(tries));
  else if (isOver(seen.state)) return endGeneration(task, seen);
  if (!isOver(seen.state)) await lookAgain(task);
}

/** @returns whether every result there is hangs. */
async function archiveAll(task: TaskRow & { styleId: string }, { results }: ProviderTask): Promise<boolean> {
  const archived = new Set(await listOrdinals(task.id));
  let complete = true;
  for (const result of results.filter(({ ordinal }) => !archived.has(ordinal))) {
    await archiveResult(task, result).catch((cause: unknown) => {
      // The others still hang.
      complete = false;
      log.warn({ taskId: task.id, ordinal: result.ordinal, cause }, "portrait not archived");
    });
  }
  return complete;
}

const noteTry = (taskId: string) => inTransaction((tx) => noteArchiveTry(tx, taskId));

async function again(taskId: string, afterSeconds: number): Promise<void> {
  await inTransaction((tx) => enqueueOnce(tx, "archive-portraits", { taskId }, { key: taskId, afterSeconds }));
}
