import "server-only";
import { inTransaction } from "@/lib/db/client";
import { listOrdinals } from "@/lib/db/portraits";
import { endTask, type TaskRow } from "@/lib/db/tasks";
import type { ProviderTask } from "@/lib/domain/provider";
import { tellCaller } from "./tell-caller";

/** Ends a generation by what hangs in the gallery, not by what was promised. */
export async function endGeneration(task: TaskRow, { steps, failure }: ProviderTask): Promise<void> {
  const made = (await listOrdinals(task.id)).length;
  const state = made === 0 ? "failed" : made < task.ordered ? "partial" : "succeeded";
  await inTransaction(async (tx) => {
    const ended = await endTask(tx, task.id, { state, steps, failure: state === "succeeded" ? null : failure });
    if (ended) await tellCaller(tx, task);
  });
}
