import { expect, it } from "vitest";
import type { PortraitView, PrintsView } from "@/lib/domain/portrait";
import type { TaskState, TaskView } from "@/lib/domain/task";
import { layWall, orderOfTasks } from "./lay-wall";

const at = (second: number) => `2026-11-22T12:00:0${second}.000Z`;
const portrait = (id: string, taskId: string, second: number, likeness = 90): PortraitView => ({
  id,
  taskId,
  modelId: "m",
  styleId: `style of ${taskId}`,
  styleName: { en: taskId, zh: taskId },
  width: 1024,
  height: 1365,
  likeness,
  imageUrl: `/api/portraits/${id}/image`,
  sheetUrl: null,
  createdAt: at(second),
});
const task = (id: string, second: number, state: TaskState = "running"): TaskView => ({
  id,
  kind: "generation",
  state,
  submission: "submitted",
  standstill: null,
  modelId: "m",
  styleId: `style of ${id}`,
  progress: 0.5,
  steps: [],
  ahead: null,
  estimate: null,
  usual: null,
  made: 0,
  ordered: 4,
  failure: null,
  createdAt: at(second),
  startedAt: null,
  endedAt: null,
});
const shown = (places: ReturnType<typeof layWall>) => places.map((place) => place.portrait?.id ?? "~").join("");
/** The wall of a page that opens on these prints. */
const opened = (prints: PrintsView) => layWall(prints, orderOfTasks(prints), idsOf(prints));
const idsOf = ({ portraits }: PrintsView) => new Set(portraits.map(({ id }) => id));

it("the newest order hangs first, with a wet place for every print that is still to come", () => {
  const prints = { portraits: [portrait("a", "old", 1), portrait("b", "new", 6)], tasks: [task("new", 5)] };
  expect(shown(opened(prints))).toBe("b~~~a");
});

it("what hung when the page opened hangs as the server lists it, the closest likeness first", () => {
  const portraits = [portrait("c", "x", 4, 96), portrait("a", "x", 2, 91), portrait("b", "x", 3, 84)];
  expect(shown(opened({ portraits, tasks: [] }))).toBe("cab");
  expect(shown(opened({ portraits, tasks: [task("x", 1)] }))).toBe("cab~");
});

it("a closer likeness that dries while the page is open hangs behind what is there, in the order they dry", () => {
  const before = { portraits: [portrait("b", "x", 3, 90), portrait("a", "x", 2, 80)], tasks: [task("x", 1)] };
  const portraits = [portrait("d", "x", 5, 99), portrait("b", "x", 3, 90), portrait("c", "x", 4, 85)];
  const after = { portraits: [...portraits, portrait("a", "x", 2, 80)], tasks: [] };
  expect(shown(layWall(after, orderOfTasks(before), idsOf(before)))).toBe("bacd");
});

it("a print that dries takes the first wet place of its task, and nothing else moves", () => {
  const before = { portraits: [portrait("a", "x", 3)], tasks: [task("x", 1), task("y", 2)] };
  const after = { portraits: [portrait("b", "y", 5), ...before.portraits], tasks: before.tasks };
  const order = orderOfTasks(before);
  const first = idsOf(before);
  const [was, is] = [layWall(before, order, first), layWall(after, order, first)];
  expect(shown(was)).toBe("~~~~a~~~");
  expect(shown(is)).toBe("b~~~a~~~");
  expect(is.map(({ key }) => key)).toEqual(was.map(({ key }) => key));
});

it("what has ended keeps no wet places, whatever was ordered", () => {
  for (const state of ["succeeded", "partial", "failed"] as const) {
    const prints = { portraits: [portrait("a", "x", 3)], tasks: [task("x", 1, state)] };
    expect(shown(opened(prints))).toBe("a");
  }
});

it("a task that ends and leaves the list keeps its place", () => {
  const before = { portraits: [], tasks: [task("x", 1), task("y", 2)] };
  const after = { portraits: [portrait("a", "x", 9), portrait("b", "y", 4)], tasks: [] };
  expect(shown(layWall(after, orderOfTasks(before), idsOf(before)))).toBe("ba");
});
