import "server-only";
import { inTransaction } from "@/lib/db/client";
import { endModelTraining } from "@/lib/db/models";
import { releasePhotosOfModel } from "@/lib/db/photos";
import { endTask } from "@/lib/db/task-changes";
import type { TaskRow } from "@/lib/db/tasks";
import type { ProviderTask } from "@/lib/domain/provider";
import { tellCaller } from "./tell-caller";

/** Ends a training once: the model is ready, or its photos go back to the contact sheet. */
export async function endTraining(task: TaskRow, { state, steps, learned, failure }: ProviderTask): Promise<void> {
  const trained = state === "succeeded" || state === "partial";
  await inTransaction(async (tx) => {
    const ended = await endTask(tx, task.id, { state: trained ? state : "failed", steps, failure });
    if (!ended) return;
    await endModelTraining(tx, task.modelId, { status: trained ? "ready" : "failed", learned });
    await tellCaller(tx, task);
    if (!trained) await releasePhotosOfModel(tx, task.modelId);
  });
}
