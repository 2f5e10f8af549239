import { expect, test } from "vitest";
import { cropToFrame } from "./take-shot";

test("a camera that lies on its side gives the upright middle of its picture", () => {
  expect(cropToFrame(1920, 1080)).toEqual({ x: 555, y: 0, width: 810, height: 1080 });
});

test("a phone that is held upright gives its whole width", () => {
  expect(cropToFrame(1080, 1920)).toEqual({ x: 0, y: 240, width: 1080, height: 1440 });
});

test("a picture of 3:4 is taken whole", () => {
  expect(cropToFrame(1440, 1920)).toEqual({ x: 0, y: 0, width: 1440, height: 1920 });
});
