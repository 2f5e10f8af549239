import { beforeEach, expect, test, vi } from "vitest";
import { forgetRemovals, noteRemovals, readRemovals, sortRemovals } from "./removal-notes";

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});

test("a removal that another page can still undo is not due", () => {
  noteRemovals("wan", ["a"], 1_000);
  noteRemovals("wan", ["b"], 5_000);
  expect(sortRemovals("wan", 999)).toEqual({ due: [], nextAt: 1_000 });
  expect(sortRemovals("wan", 1_000)).toEqual({ due: ["a"], nextAt: 5_000 });
  expect(sortRemovals("wan", 5_000)).toEqual({ due: ["a", "b"], nextAt: null });
});

test("a removal that is held longer comes due later", () => {
  noteRemovals("wan", ["a"], 1_000);
  noteRemovals("wan", ["a", "b"], 8_000);
  expect(sortRemovals("wan", 2_000)).toEqual({ due: [], nextAt: 8_000 });
});

test("what is undone or done is noted no more", () => {
  noteRemovals("wan", ["a", "b"], 1_000);
  forgetRemovals("wan", ["a"]);
  expect(sortRemovals("wan", 1_000)).toEqual({ due: ["b"], nextAt: null });
});

test("one person's removals outlast those of another", () => {
  noteRemovals("wan", ["a"], 1_000);
  noteRemovals("ada", ["b"], 1_000);
  forgetRemovals("ada", ["a", "b"]);
  expect(readRemovals("wan")).toEqual([{ id: "a", dueAt: 1_000 }]);
  expect(readRemovals("ada")).toEqual([]);
});

test("notes that cannot be read remove nothing", () => {
  localStorage.setItem("photos-to-remove:wan", JSON.stringify({ owner: "wan", ids: ["a"] }));
  expect(sortRemovals("wan", 1_000)).toEqual({ due: [], nextAt: null });
});
