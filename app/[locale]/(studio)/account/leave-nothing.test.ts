import { beforeEach, expect, test, vi } from "vitest";
import { watchedRolls, watchRoll } from "@/components/models/watched-rolls";
import { noteRemovals, readRemovals } from "@/components/photos/removal-notes";
import { countUnsent, keepUnsent } from "@/components/photos/unsent-photos";
import { keepOrder, readKeptOrder } from "@/components/styles/kept-order";
import { leaveNothing } from "./leave-nothing";

const drawer = vi.hoisted(() => new Map<string, unknown>());
vi.mock("idb-keyval", () => ({
  createStore: () => drawer,
  set: async (key: string, value: unknown) => void drawer.set(key, value),
  del: async (key: string) => void drawer.delete(key),
  values: async () => [...drawer.values()],
}));

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const OWNERS = ["wan", "ada"];
const modelId = crypto.randomUUID();

const leftOf = async (owner: string) => ({
  photos: await countUnsent(owner),
  removals: readRemovals(owner).length,
  rolls: watchedRolls().filter((roll) => roll.owner === owner).length,
  orders: readKeptOrder(owner) ? 1 : 0,
});

beforeEach(async () => {
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("localStorage", storage());
  vi.stubGlobal("sessionStorage", storage());
  drawer.clear();
  for (const owner of OWNERS) {
    await keepUnsent({ id: `photo of ${owner}`, owner, file: new Blob(["x"]), addedAt: 1 });
    noteRemovals(owner, ["a"], 1);
    watchRoll({ owner, taskId: crypto.randomUUID(), modelId, number: 1 });
    keepOrder(owner, { id: crypto.randomUUID(), modelId, styleIds: [], retouch: false });
  }
});

test("whoever signs out leaves nothing in the browser, and what others left stays", async () => {
  expect(await leftOf("wan")).toEqual({ photos: 1, removals: 1, rolls: 1, orders: 1 });
  await leaveNothing("wan");
  expect(await leftOf("wan")).toEqual({ photos: 0, removals: 0, rolls: 0, orders: 0 });
  expect(await leftOf("ada")).toEqual({ photos: 1, removals: 1, rolls: 1, orders: 1 });
});
