import "server-only";
import type { Tx } from "@/lib/db/client";
import type { TaskRow } from "@/lib/db/tasks";
import { againSeconds } from "@/lib/domain/provider-rest";
import { enqueueOnce } from "@/lib/queue/enqueue";

/** Has a task that was not handed over tried again: after a while that grows with its age, or when told. */
export async function comeBack(tx: Tx, task: TaskRow, afterSeconds?: number): Promise<void> {
  const ageSeconds = (Date.now() - task.createdAt.getTime()) / 1000;
  const job = task.kind === "training" ? "submit-training" : "submit-generation";
  const seconds = Math.ceil(afterSeconds ?? againSeconds(ageSeconds, Math.random()));
  await enqueueOnce(tx, job, { taskId: task.id }, { key: task.id, afterSeconds: seconds });
}
