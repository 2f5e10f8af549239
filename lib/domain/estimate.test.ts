import { expect, test } from "vitest";
import { estimateRemaining, usualDuration } from "./estimate";

const history = [10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30];

test("without a history there is no estimate", () => {
  expect(estimateRemaining([20, 30], 0)).toBeNull();
});

test("the range is what eight in ten tasks kept to", () => {
  expect(estimateRemaining(history, 0)).toEqual({ lowSeconds: 12, highSeconds: 28 });
});

test("what is usual does not shrink while one waits, and needs a history as well", () => {
  expect(usualDuration(history)).toEqual({ lowSeconds: 12, highSeconds: 28 });
  expect(usualDuration([20, 30])).toBeNull();
});

test("time that has passed is taken off, and never makes it negative", () => {
  expect(estimateRemaining(history, 15)).toEqual({ lowSeconds: 0, highSeconds: 13 });
  expect(estimateRemaining(history, 500)).toEqual({ lowSeconds: 0, highSeconds: 0 });
});

test("the order of the history does not matter", () => {
  expect(estimateRemaining([...history].reverse(), 0)).toEqual(estimateRemaining(history, 0));
});
