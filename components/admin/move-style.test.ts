import { expect, test } from "vitest";
import { movedTo } from "./move-style";

const ids = ["a", "b", "c", "d"];

test("a style moves up and down by one place", () => {
  expect(movedTo(ids, "c", 1)).toEqual(["a", "c", "b", "d"]);
  expect(movedTo(ids, "b", 2)).toEqual(["a", "c", "b", "d"]);
});

test("a style that is put back leaves the order as it was", () => {
  expect(movedTo(movedTo(ids, "a", 3), "a", 0)).toEqual(ids);
});

test("beyond either end it stays at that end, and nothing is lost", () => {
  expect(movedTo(ids, "a", -1)).toEqual(ids);
  expect(movedTo(ids, "d", 9)).toEqual(ids);
});
