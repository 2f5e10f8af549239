import "server-only";
import { findTask } from "@/lib/db/tasks";
import { isOver } from "@/lib/domain/task";
import { endGeneration } from "./end-generation";
import { endTraining } from "./end-training";

/** Job: ends a task that could not be handed to the provider, so that nobody waits for it. */
export async function giveUpTask({ taskId }: { taskId: string }): Promise<void> {
  const task = await findTask(taskId);
  if (!task || isOver(task.state)) return;
  const end = { state: "failed" as const, steps: task.steps, results: [], learned: null, failure: NOT_SENT };
  await (task.kind === "training" ? endTraining(task, end) : endGeneration(task, end));
}

const NOT_SENT = {
  title: { en: "The order did not get through.", zh: "这一单没送出去。" },
  remedy: {
    en: "We tried for several minutes. Nothing was charged and your photos are safe; try again in a while.",
    zh: "试了好几分钟都没送到。没有扣费，照片也都在，过一会儿再试。",
  },
};
