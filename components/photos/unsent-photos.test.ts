import { beforeEach, expect, test, vi } from "vitest";
import { dropForgotten, dropUnsent, keepUnsent, readUnsent } from "./unsent-photos";

const drawer = vi.hoisted(() => ({ rows: new Map<string, unknown>(), shut: false }));
vi.mock("idb-keyval", () => {
  const open = () => {
    if (drawer.shut) throw new DOMException("No storage here", "SecurityError");
    return drawer.rows;
  };
  return {
    createStore: () => drawer.rows,
    set: async (key: string, value: unknown) => void open().set(key, value),
    del: async (key: string) => void open().delete(key),
    values: async () => [...open().values()],
  };
});

const DAY_MS = 24 * 3_600_000;
const NOW = Date.UTC(2026, 10, 23);
const keep = (owner: string, id: string, daysAgo: number) =>
  keepUnsent({ id, owner, file: new Blob(["x"]), addedAt: NOW - daysAgo * DAY_MS });
const left = async (owner: string) => (await readUnsent(owner))?.map(({ id }) => id);

beforeEach(() => {
  drawer.rows.clear();
  drawer.shut = false;
});

test("whoever comes next sees none of another person's unsent photos, and does not lose them for her", async () => {
  await keep("wan", "a", 1);
  await keep("wan", "b", 2);
  expect(await left("ada")).toEqual([]);
  await dropForgotten("ada", NOW);
  expect(await left("wan")).toEqual(["b", "a"]);
});

test("unsent photos that another person left seven days ago are dropped, and one's own are not", async () => {
  await keep("wan", "old", 7);
  await keep("wan", "new", 6.9);
  await keep("ada", "own", 30);
  await dropForgotten("ada", NOW);
  expect([await left("wan"), await left("ada")]).toEqual([["new"], ["own"]]);
});

test("whoever signs out and agrees drops her own unsent photos, and nobody else's", async () => {
  await keep("wan", "a", 1);
  await keep("ada", "b", 1);
  await dropUnsent("wan");
  expect([await left("wan"), await left("ada")]).toEqual([[], ["b"]]);
});

test("a drawer that does not open is not an empty one", async () => {
  drawer.shut = true;
  expect(await keep("wan", "a", 1)).toBe(false);
  expect(await readUnsent("wan")).toBeNull();
  await dropForgotten("wan", NOW);
});
