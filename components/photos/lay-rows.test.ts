import { expect, test } from "vitest";
import type { SheetFrame } from "./frames";
import { layRows, type Row } from "./lay-rows";

const frames = (count: number): SheetFrame[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `${i}`,
    number: i + 1,
    photo: null,
    upload: { id: `${i}`, file: new Blob(), addedAt: 0, phase: "waiting", sent: 0, attempts: 0, error: null },
  }));
const kinds = (rows: Row[]) => rows.map(({ halves }) => halves.map((half) => half.map(({ kind }) => kind[0]).join("")));

test("an empty sheet is one row with a place to add and one to take a photo", () => {
  expect(kinds(layRows([], 20))).toEqual([["acb", "bbb"]]);
});

test("a started sheet shows a second row", () => {
  expect(kinds(layRows(frames(2), 18))).toEqual([
    ["ffa", "cbb"],
    ["bbb", "bbb"],
  ]);
});

test("the place to add starts a new row when the last is full", () => {
  expect(kinds(layRows(frames(12), 8))[2]).toEqual(["acb", "bbb"]);
});

test("film ends where the room ends, and a full sheet offers no more", () => {
  expect(kinds(layRows(frames(19), 1))[3]).toEqual(["fa", ""]);
  expect(kinds(layRows(frames(20), 0))[3]).toEqual(["ff", ""]);
});

test("a sheet of twenty has a place to add while some of them do not count", () => {
  expect(kinds(layRows(frames(20), 6))[3]).toEqual(["ffa", "cbb"]);
  expect(kinds(layRows(frames(20), 2))[3]).toEqual(["ffa", "c"]);
});

test("frames beyond the limit, should the server have them, are still shown", () => {
  expect(kinds(layRows(frames(22), 0))[3]).toEqual(["fff", "f"]);
});
