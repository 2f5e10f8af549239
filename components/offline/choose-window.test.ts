import { expect, test } from "vitest";
import { chooseWindow } from "./choose-window";
import type { WorkerPage } from "./worker-scope";

const page = (path: string, visibilityState: "visible" | "hidden" = "visible"): WorkerPage => ({
  url: `https://studio.example${path}`,
  visibilityState,
  focus: () => Promise.reject(new Error("It is only chosen.")),
  navigate: () => Promise.reject(new Error("It is only chosen.")),
});
const ROLL = new URL("https://studio.example/models/7");

test("a window that stands there already is the one, wherever the others are", () => {
  const there = page("/models/7#content");
  expect(chooseWindow([page("/models", "hidden"), there], ROLL)).toBe(there);
});

test("a darkroom out of sight may be led on", () => {
  const idle = page("/models/3", "hidden");
  expect(chooseWindow([page("/photos", "hidden"), idle], ROLL)).toBe(idle);
});

test("no window is led away that somebody looks at, or where something may stand half done", () => {
  const pages = [page("/models"), page("/photos", "hidden"), page("/account", "hidden"), page("/modelsheet", "hidden")];
  expect(chooseWindow(pages, ROLL)).toBeNull();
});
