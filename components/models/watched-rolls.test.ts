import { beforeEach, expect, test, vi } from "vitest";
import { forgetRoll, watchedRolls, watchRoll } from "./watched-rolls";

const roll = { taskId: crypto.randomUUID(), modelId: crypto.randomUUID(), number: 3 };
const ownersOf = () => watchedRolls().map(({ owner }) => owner);

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});

test("a roll is kept with its owner, and what is known of it stays when more is learned", () => {
  watchRoll({ ...roll, owner: "wan", tell: true });
  watchRoll({ ...roll, owner: "wan", ended: "ready" });
  expect(watchedRolls()).toEqual([{ ...roll, owner: "wan", tell: true, ended: "ready" }]);
});

test("nobody changes or forgets the roll of another", () => {
  watchRoll({ ...roll, owner: "wan" });
  forgetRoll({ ...roll, owner: "ada" });
  expect(ownersOf()).toEqual(["wan"]);
  watchRoll({ ...roll, owner: "ada" });
  forgetRoll({ ...roll, owner: "ada" });
  expect(ownersOf()).toEqual(["wan"]);
});

test("a note that does not say whose roll it is tells nobody anything", () => {
  localStorage.setItem("watched-rolls", JSON.stringify([{ ...roll, tell: false, ended: "ready" }]));
  expect(watchedRolls()).toEqual([]);
});
