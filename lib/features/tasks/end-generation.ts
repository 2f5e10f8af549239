import "server-only";
import { inTransaction } from "@/lib/db/client";
import { listOrdinals } from "@/lib/db/portraits";
import { endTask } from "@/lib/db/task-changes";
import type { TaskRow } from "@/lib/db/tasks";
import type { ProviderTask } from "@/lib/domain/provider";
import { NOTHING_CAME } from "./failures";
import { tellCaller } from "./tell-caller";

/**
 * Ends a generation by what hangs in the gallery, not by what was promised. How many there should be, the provider
 * knows: where it calls the order whole, its own results are all there is.
 */
export async function endGeneration(task: TaskRow, { state: theirs, steps, results, failure }: ProviderTask) {
  const made = (await listOrdinals(task.id)).length;
  const whole = theirs === "succeeded" && results.length > 0;
  const ordered = whole ? Math.max(results.length, made) : task.ordered;
  const state = made === 0 ? "failed" : made < ordered ? "partial" : "succeeded";
  const said = { succeeded: null, partial: failure, failed: failure ?? NOTHING_CAME }[state];
  await inTransaction(async (tx) => {
    const ended = await endTask(tx, task.id, { state, steps, ordered, failure: said });
    if (ended) await tellCaller(tx, task);
  });
}
