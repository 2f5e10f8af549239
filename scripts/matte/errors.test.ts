import { expect, test } from "vitest";
import { compareMattes, rankCorrelation } from "./errors";

const width = 40;
const edgeAt = (place: number, soft: number) =>
  Float32Array.from({ length: width * 30 }, (_, i) => Math.min(1, Math.max(0, ((i % width) - place) / soft)));

test("the truth itself has no error", () => {
  expect(compareMattes(edgeAt(20, 4), edgeAt(20, 4), width)).toEqual({ sad: 0, gross: 0, gradient: 0 });
});

test("an edge that lies five px aside costs five px a row, most of it gross", () => {
  const { sad, gross } = compareMattes(edgeAt(15, 0.01), edgeAt(20, 0.01), width);
  expect(sad).toBeCloseTo(0.15, 2);
  expect(gross).toBeCloseTo(0.15, 2);
});

test("a blurred edge costs gradient, though hardly any area", () => {
  const blurred = compareMattes(edgeAt(16, 8), edgeAt(19, 2), width);
  expect(blurred.gross).toBe(0);
  expect(blurred.gradient).toBeGreaterThan(0.001);
});

test("ranks that agree correlate at 1, turned round at -1, and ties share their place", () => {
  expect(rankCorrelation([1, 2, 3, 10], [2, 4, 8, 9])).toBeCloseTo(1);
  expect(rankCorrelation([1, 2, 3, 10], [9, 8, 4, 2])).toBeCloseTo(-1);
  expect(rankCorrelation([1, 1, 2, 2], [1, 2, 1, 2])).toBeCloseTo(0);
});
