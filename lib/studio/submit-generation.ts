import "server-only";
import { inTransaction } from "@/lib/db/client";
import { findStudioTaskByRequest, insertStudioTask } from "@/lib/db/studio";
import type { GenerationOptions } from "@/lib/domain/provider";
import { enqueue } from "@/lib/queue/enqueue";

type Request = { taskId: string; providerUserId: string; providerStyleId: string; options: GenerationOptions };

/** Starts rendering one style. The same `taskId` again finds the task it made. */
export async function submitGeneration({ taskId, providerUserId, providerStyleId, options }: Request) {
  return inTransaction(async (tx) => {
    const id = crypto.randomUUID();
    const task = { id, requestId: taskId, userId: providerUserId, styleId: providerStyleId, options };
    const made = await insertStudioTask(tx, { ...task, kind: "generation" });
    if (made) await enqueue(tx, "studio-render", { studioTaskId: id });
    const known = made ? task : await findStudioTaskByRequest(tx, taskId);
    if (!known) throw new Error("A task that was neither made nor there.");
    return { providerTaskId: known.id };
  });
}
