import "server-only";
import { inTransaction } from "@/lib/db/client";
import { findStudioTaskByRequest, insertStudioTask } from "@/lib/db/studio";
import { enqueue } from "@/lib/queue/enqueue";

type Request = { taskId: string; providerUserId: string; providerStyleId: string };

/** Starts rendering one style. The same `taskId` again finds the task it made. */
export async function submitGeneration({ taskId, providerUserId, providerStyleId }: Request) {
  return inTransaction(async (tx) => {
    const known = await findStudioTaskByRequest(tx, taskId);
    if (known) return { providerTaskId: known.id };
    const id = crypto.randomUUID();
    const task = { id, requestId: taskId, userId: providerUserId, styleId: providerStyleId };
    await insertStudioTask(tx, { ...task, kind: "generation" });
    await enqueue(tx, "studio-render", { studioTaskId: id });
    return { providerTaskId: id };
  });
}
