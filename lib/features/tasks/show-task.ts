import "server-only";
import { countPortraits } from "@/lib/db/portraits";
import { findTaskOf, type TaskRow } from "@/lib/db/tasks";
import { AppError } from "@/lib/domain/errors";
import { isOver, type TaskView } from "@/lib/domain/task";
import type { Viewer } from "@/lib/domain/viewer";
import { countAhead } from "./count-ahead";
import { findStandstills } from "./find-standstills";
import { recentDurations } from "./recent-durations";
import { toTaskView } from "./task-view";

/** @throws AppError `not_found` for a stranger's task too. */
export async function showTask(viewer: Viewer, id: string): Promise<TaskView> {
  const task = await findTaskOf(viewer.userId, id);
  if (!task) throw noSuchTask();
  const [view] = await viewTasks([task]);
  if (!view) throw noSuchTask();
  return view;
}

/** Views of several tasks, in their order. */
export async function viewTasks(tasks: TaskRow[]): Promise<TaskView[]> {
  const generations = tasks.filter((task) => task.kind === "generation").map((task) => task.id);
  const [made, standstills] = await Promise.all([countPortraits(generations), findStandstills(tasks)]);
  return Promise.all(
    tasks.map(async (task) =>
      toTaskView(task, {
        made: made.get(task.id) ?? 0,
        history: isOver(task.state) ? [] : await recentDurations(task.kind),
        standstill: standstills.get(task.id) ?? null,
        ahead: task.state === "waiting" ? await countAhead(task) : null,
      }),
    ),
  );
}

export function noSuchTask(): AppError {
  return new AppError(
    "not_found",
    { en: "There is no such task. It may belong to another account.", zh: "没有这个任务，可能在别的账户里。" },
    { reason: "task_not_found" },
  );
}
