import "server-only";
import { findTask } from "@/lib/db/tasks";
import { isOver } from "@/lib/domain/task";
import { failTask, NOT_SENT } from "./fail-task";

/** Job: ends a task that could not be handed to the provider, so that nobody waits for it. */
export async function giveUpTask({ taskId }: { taskId: string }): Promise<void> {
  const task = await findTask(taskId);
  if (task && !isOver(task.state)) await failTask(task, NOT_SENT);
}
