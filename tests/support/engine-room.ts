import { afterAll } from "vitest";
import { findTask, type TaskRow } from "@/lib/db/tasks";
import { isOver } from "@/lib/domain/task";
import { takeUpJobs } from "@/lib/worker/jobs";

/** Lets this process work on jobs, as the server does. */
export async function openEngineRoom(): Promise<void> {
  await takeUpJobs();
}

/** Waits until a task is over. @throws after the time is up, with what the task looks like then. */
export async function untilOver(taskId: string, timeoutMs = 90_000): Promise<TaskRow> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const task = await findTask(taskId);
    if (task && isOver(task.state)) return task;
    if (Date.now() > end) throw new Error(`Task is not over: ${JSON.stringify(task)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

afterAll(async () => {
  const { closeEngine } = await import("@/lib/studio/engine-pool");
  await closeEngine();
});
