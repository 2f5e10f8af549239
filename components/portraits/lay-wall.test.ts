import { expect, test } from "vitest";
import { holding, layWall, orderOfTasks, type Hanging, type WallOrder, type Laid } from "./lay-wall";
import { madePortrait, madeTask } from "./made-prints.fixture";

const at = (second: number) => `2026-11-22T12:00:0${second}.000Z`;
const portrait = (id: string, taskId: string, second: number, likeness: number | null = 90) =>
  madePortrait({ id, taskId, likeness, createdAt: at(second) });
const task = (id: string, second: number, state: "running" | "succeeded" | "partial" | "failed" = "running") =>
  madeTask({ id, state, createdAt: at(second) });
const shown = (places: ReturnType<typeof layWall>) => places.map((place) => place.portrait?.id ?? "~").join("");

/** The same page, now that these prints have come. */
const after = (before: Laid, now: Laid): Hanging => {
  const hanging = opened(before);
  return { ...hanging, working: holding(hanging.working, now.tasks) };
};

/** A page that opened on these prints, with these taken down since. */
const opened = (prints: Laid, gone: [string, string][] = []): Hanging => ({
  tasks: orderOfTasks(prints),
  working: holding(new Set(), prints.tasks),
  first: new Set(prints.portraits.map(({ id }) => id)),
  gone: new Map(gone),
});
const wallOf = (prints: Laid, order: WallOrder) => shown(layWall(prints, opened(prints), order));

test("the closest likeness of all orders hangs first, and what nobody has measured last", () => {
  const portraits = [portrait("a", "x", 1, 80), portrait("b", "y", 5, null), portrait("c", "y", 6, 96)];
  expect(wallOf({ portraits, tasks: [] }, "closest")).toBe("cab");
});

test("by age, the newest order hangs first, with its closest likeness in front", () => {
  const portraits = [portrait("a", "old", 1, 99), portrait("b", "new", 6, 70), portrait("c", "new", 5, 80)];
  expect(wallOf({ portraits, tasks: [] }, "newest")).toBe("cba");
});

test.each(["closest", "newest"] as const)(
  "what is being made hangs in front, with a wet place for every print to come (%s first)",
  (order) => {
    const prints = { portraits: [portrait("a", "old", 1, 99), portrait("b", "new", 6, 60)], tasks: [task("new", 5)] };
    expect(wallOf(prints, order)).toBe("b~~~a");
  },
);

test("a closer likeness that dries while the page is open hangs behind what is there, in the order they dry", () => {
  const before = { portraits: [portrait("b", "x", 3, 90), portrait("a", "x", 2, 80)], tasks: [task("x", 1)] };
  const portraits = [portrait("d", "x", 5, 99), portrait("c", "x", 4, 85), ...before.portraits];
  const now = { portraits, tasks: [madeTask({ id: "x", ordered: 5, createdAt: at(1) })] };
  for (const order of ["closest", "newest"] as const)
    expect(shown(layWall(now, after(before, now), order))).toBe("bacd~");
});

test("a print that dries takes the first wet place of its task, and nothing else moves", () => {
  const before = { portraits: [portrait("a", "x", 3)], tasks: [task("x", 1), task("y", 2)] };
  const now = { portraits: [portrait("b", "y", 5), ...before.portraits], tasks: before.tasks };
  expect(shown(layWall(before, opened(before), "closest"))).toBe("~~~~a~~~");
  expect(shown(layWall(now, after(before, now), "closest"))).toBe("b~~~a~~~");
});

test("a print that is taken down hangs nowhere", () => {
  const prints = { portraits: [portrait("a", "x", 3), portrait("b", "y", 4)], tasks: [] };
  for (const order of ["closest", "newest"] as const)
    expect(shown(layWall(prints, opened(prints, [["a", "x"]]), order))).toBe("b");
});

test("a print that is taken down leaves no wet place behind", () => {
  const prints = { portraits: [portrait("a", "x", 3), portrait("b", "x", 4)], tasks: [task("x", 1)] };
  expect(shown(layWall(prints, opened(prints, [["a", "x"]]), "closest"))).toBe("b~~");
  expect(
    shown(layWall({ ...prints, portraits: [portrait("b", "x", 4)] }, opened(prints, [["a", "x"]]), "closest")),
  ).toBe("b~~");
});

test("what has ended keeps no wet places, whatever was ordered", () => {
  for (const state of ["succeeded", "partial", "failed"] as const) {
    expect(wallOf({ portraits: [portrait("a", "x", 3)], tasks: [task("x", 1, state)] }, "closest")).toBe("a");
  }
});

test("a task that ends and leaves the list keeps its place while another is at work", () => {
  const before = { portraits: [portrait("o", "old", 0, 95)], tasks: [task("x", 1), task("y", 2)] };
  const now = { portraits: [portrait("b", "y", 4, 60), ...before.portraits], tasks: [task("x", 1)] };
  expect(shown(layWall(now, after(before, now), "closest"))).toBe("b~~~~o");
});

test("once all is dry, everything stays where it is until it is hung anew, as on a page that is opened then", () => {
  const before = { portraits: [portrait("o", "old", 0, 95)], tasks: [task("x", 1), task("y", 2)] };
  const made = [portrait("a", "x", 8, 99), portrait("c", "x", 6, 70), portrait("b", "y", 4, 60)];
  const now = { portraits: [...made, ...before.portraits], tasks: [task("x", 1, "partial")] };
  expect(shown(layWall(now, after(before, now), "closest"))).toBe("bcao");
  for (const [order, wall] of [
    ["closest", "aocb"],
    ["newest", "baco"],
  ] as const) {
    expect(shown(layWall(now, { ...after(before, now), working: holding(new Set(), now.tasks) }, order))).toBe(wall);
    expect(wallOf(now, order)).toBe(wall);
  }
});
