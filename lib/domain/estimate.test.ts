import { expect, test } from "vitest";
import { estimateByPace, estimateRemaining, usualDuration } from "./estimate";

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

test("without a history a task's own pace tells, once a quarter is done, and never as one figure", () => {
  expect(estimateByPace(0.24, 60)).toBeNull();
  expect(estimateByPace(0.25, 60)).toEqual({ lowSeconds: 125, highSeconds: 288 });
  expect(estimateByPace(0.5, 60)).toEqual({ lowSeconds: 42, highSeconds: 96 });
  expect(estimateByPace(0.99, 20)).toEqual({ lowSeconds: 1, highSeconds: 2 });
});

test("a task that was only seen at work this moment has no pace yet", () => {
  expect(estimateByPace(0.5, 0)).toBeNull();
  expect(estimateByPace(0.5, 2.9)).toBeNull();
});
