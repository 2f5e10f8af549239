import { expect, test } from "vitest";
import { fromSexWord, fromStateNumber } from "./wire-words";

test.each([
  ["女", "female"],
  ["⼥", "female"], // as the document has it, U+2F25
  ["女性", "female"],
  ["Female", "female"],
  ["f", "female"],
  ["women", "female"],
  ["男", "male"],
  ["⽤男", "male"],
  ["male", "male"],
  ["M", "male"],
  ["men", "male"],
  ["通用", "any"],
  ["男女", "any"],
  ["male/female", "any"],
  ["unisex", "any"],
  ["", "any"],
] as const)("%s is read as %s", (word, sex) => {
  expect(fromSexWord(word)).toBe(sex);
});

test("the five states are known, and any other is work still under way", () => {
  expect([1, 2, 3, 4, 5].map(fromStateNumber)).toEqual(["waiting", "running", "succeeded", "partial", "failed"]);
  expect([0, 6, -1, 99].map(fromStateNumber)).toEqual(["running", "running", "running", "running"]);
});
