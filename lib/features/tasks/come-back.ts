import "server-only";
import type { Tx } from "@/lib/db/client";
import { forgetFailing, noteFailing } from "@/lib/db/task-changes";
import type { TaskRow } from "@/lib/db/tasks";
import { againSeconds } from "@/lib/domain/provider-rest";
import { enqueue, enqueueOnce } from "@/lib/queue/enqueue";

/** A task that nobody could hand over for this long, though all the time somebody tried, ends in words. */
const PATIENCE_MS = 24 * 3600_000;

/**
 * Has a task that was not handed over tried again: after a while that grows with its age, or when told. Only tries that
 * failed count against it; waiting behind a provider that is closed or rests does not.
 */
export async function comeBack(tx: Tx, task: TaskRow, afterSeconds?: number): Promise<void> {
  if (afterSeconds === undefined) {
    const since = await noteFailing(tx, task.id);
    if (since && Date.now() - since.getTime() > PATIENCE_MS) return enqueue(tx, "give-up-task", { taskId: task.id });
  } else await forgetFailing(tx, task.id);
  const ageSeconds = (Date.now() - task.createdAt.getTime()) / 1000;
  const job = task.kind === "training" ? "submit-training" : "submit-generation";
  const seconds = Math.ceil(afterSeconds ?? againSeconds(ageSeconds, Math.random()));
  await enqueueOnce(tx, job, { taskId: task.id }, { key: task.id, afterSeconds: seconds });
}
