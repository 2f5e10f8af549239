import "server-only";
import { inTransaction, type Tx } from "@/lib/db/client";
import { type StudioTaskRow, updateStudioTask } from "@/lib/db/studio";
import { enqueueOnce } from "@/lib/queue/enqueue";

type End = Parameters<typeof updateStudioTask>[2];

/** Ends a task in the books, and has whoever ordered it look at once, as a callback would. */
export async function endStudioTask(task: StudioTaskRow, end: End, keep?: (tx: Tx) => Promise<void>): Promise<void> {
  await inTransaction(async (tx) => {
    if (!(await updateStudioTask(tx, task.id, end))) return;
    await keep?.(tx);
    await enqueueOnce(tx, "watch-task", { taskId: task.requestId }, { key: task.requestId });
  });
}
