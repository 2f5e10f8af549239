import { expect, test } from "vitest";
import { groupFaces } from "./group-faces";

test("two people are two groups, the larger first, each in order", () => {
  const person = [0, 1, 0, 1, 1];
  const table = person.map((a) => person.map((b) => (a === b ? 0.8 : 0.4)));
  expect(groupFaces(table, 0.58)).toEqual([
    [1, 3, 4],
    [0, 2],
  ]);
});

test("one odd photo that is like the rest on the whole belongs to them", () => {
  const table = [
    [1, 0.8, 0.5],
    [0.8, 1, 0.7],
    [0.5, 0.7, 1],
  ];
  expect(groupFaces(table, 0.58)).toEqual([[0, 1, 2]]);
});
