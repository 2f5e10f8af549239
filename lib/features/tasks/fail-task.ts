import "server-only";
import type { TaskRow } from "@/lib/db/tasks";
import type { ProviderTask } from "@/lib/domain/provider";
import { endGeneration } from "./end-generation";
import { endTraining } from "./end-training";

/** Ends a task that never became one of the provider's, in words. A training's photos are free again. */
export async function failTask(task: TaskRow, failure: NonNullable<ProviderTask["failure"]>): Promise<void> {
  const end = { kind: task.kind, state: "failed" as const, steps: task.steps, results: [], learned: null, failure };
  await (task.kind === "training" ? endTraining(task, end) : endGeneration(task, end));
}
