import type { PortraitView, PrintsView } from "@/lib/domain/portrait";
import { isOver, type TaskView } from "@/lib/domain/task";

/** What is laid out. */
export type Laid = Pick<PrintsView, "portraits" | "tasks">;

/** One place on the wall: a print, or the place of one that is still wet. */
export type Place = { key: string; styleId: string } & (
  { portrait: PortraitView; task: null } | { portrait: null; task: TaskView }
);

export type WallOrder = "closest" | "newest";

/** What the page has seen since it opened, so that nothing that hangs is moved by what comes. */
export type Hanging = {
  /** Tasks in the order their prints hang in, the newest first. */
  tasks: readonly string[];
  /** Those of them that were seen at work: they hold their places in front until somebody has all hung anew. */
  working: ReadonlySet<string>;
  /** Prints that the page began with. */
  first: ReadonlySet<string>;
  /** Prints taken down here, with their tasks: no wet place stands for them. */
  gone: ReadonlyMap<string, string>;
};

/** Tasks in the order their prints hang in, the newest order first. */
export function orderOfTasks({ portraits, tasks }: Laid): string[] {
  const born = new Map<string, string>();
  for (const { taskId, createdAt } of portraits) {
    const known = born.get(taskId);
    if (!known || createdAt < known) born.set(taskId, createdAt);
  }
  for (const { id, createdAt } of tasks) born.set(id, createdAt);
  return [...born].sort(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0)).map(([id]) => id);
}

/** Which tasks hold their places, now that these are at work too. */
export function holding(before: ReadonlySet<string>, tasks: readonly TaskView[]): ReadonlySet<string> {
  const atWork = tasks.filter(({ state }) => !isOver(state)).map(({ id }) => id);
  return atWork.every((id) => before.has(id)) ? before : new Set([...before, ...atWork]);
}

/**
 * Lays the wall: the closest likeness first, or the newest order first and the closest likeness within it. What is being
 * made hangs in front in both; its prints take the first wet place of their task as they dry, and their place by likeness
 * when all is hung anew.
 */
export function layWall({ portraits, tasks }: Laid, hanging: Hanging, order: WallOrder): Place[] {
  const prints = { portraits: portraits.filter(({ id }) => !hanging.gone.has(id)), tasks };
  const inFront = order === "newest" ? hanging.tasks : hanging.tasks.filter((id) => hanging.working.has(id));
  const rest = prints.portraits.filter(({ taskId }) => !inFront.includes(taskId));
  return [...inFront.flatMap((taskId) => layTask(taskId, prints, hanging)), ...rest.sort(closestFirst).map(asPlace)];
}

function layTask(taskId: string, { portraits, tasks }: Laid, { working, first, gone }: Hanging): Place[] {
  const ofTask = portraits.filter((portrait) => portrait.taskId === taskId);
  if (!working.has(taskId)) return ofTask.sort(closestFirst).map(asPlace);
  const hung = ofTask.filter(({ id }) => first.has(id)).sort(closestFirst);
  const dried = ofTask
    .filter(({ id }) => !first.has(id))
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
  const dry = [...hung, ...dried].map(asPlace);
  const task = tasks.find(({ id }) => id === taskId);
  if (!task || isOver(task.state)) return dry;
  const takenDown = [...gone.values()].filter((id) => id === taskId).length;
  const wet = Math.max(0, task.ordered - dry.length - takenDown);
  const places = Array.from({ length: wet }, (_, i) => dry.length + i);
  return [
    ...dry,
    ...places.map((i): Place => ({ key: `${taskId}/${i}`, styleId: task.styleId ?? "", portrait: null, task })),
  ];
}

const asPlace = (portrait: PortraitView): Place => ({
  key: portrait.id,
  styleId: portrait.styleId,
  portrait,
  task: null,
});

function closestFirst(a: PortraitView, b: PortraitView): number {
  return (
    (b.likeness ?? -1) - (a.likeness ?? -1) || (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0)
  );
}
