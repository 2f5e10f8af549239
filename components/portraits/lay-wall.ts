import type { PortraitView, PrintsView } from "@/lib/domain/portrait";
import { isOver, type TaskView } from "@/lib/domain/task";

/** One place on the wall: a print, or the place of one that is still wet. */
export type Place = { key: string; styleId: string } & (
  { portrait: PortraitView; task: null } | { portrait: null; task: TaskView }
);

/** Tasks in the order their prints hang in, the newest order first. */
export function orderOfTasks({ portraits, tasks }: PrintsView): string[] {
  const born = new Map<string, string>();
  for (const { taskId, createdAt } of portraits) {
    const known = born.get(taskId);
    if (!known || createdAt < known) born.set(taskId, createdAt);
  }
  for (const { id, createdAt } of tasks) born.set(id, createdAt);
  return [...born].sort(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0)).map(([id]) => id);
}

/**
 * Lays the wall. `order` is the order of tasks and `first` the ids of the prints that the page began with, so that
 * nothing that hangs is moved: prints that hung at first stay as the server lists them, the closest likeness first, and
 * one that dries takes the first wet place of its task, which has its size.
 */
export function layWall(
  { portraits, tasks }: PrintsView,
  order: readonly string[],
  first: ReadonlySet<string>,
): Place[] {
  return order.flatMap((taskId) => {
    const ofTask = portraits.filter((portrait) => portrait.taskId === taskId);
    const dried = ofTask
      .filter(({ id }) => !first.has(id))
      .sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
    const dry = [...ofTask.filter(({ id }) => first.has(id)), ...dried];
    const task = tasks.find(({ id }) => id === taskId);
    const wet = task && !isOver(task.state) ? Math.max(0, task.ordered - dry.length) : 0;
    const place = (i: number) => `${taskId}/${i}`;
    return [
      ...dry.map((portrait, i): Place => ({ key: place(i), styleId: portrait.styleId, portrait, task: null })),
      ...Array.from({ length: wet }, (_, i): Place | null =>
        task ? { key: place(dry.length + i), styleId: task.styleId ?? "", portrait: null, task } : null,
      ).filter((wetPlace) => wetPlace !== null),
    ];
  });
}
