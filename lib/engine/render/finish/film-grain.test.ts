import { expect, test } from "vitest";
import { filmGrain } from "./film-grain";

/** Grain of a square, layer by layer. */
function square(colour: number, width: number, seed: number, side = 96) {
  const grain = filmGrain({ amount: 1, size: 2, colour }, width, seed);
  const planes = [0, 1, 2].map(() => new Float32Array(side * side));
  const clumps = new Float32Array(3);
  for (let y = 0, i = 0; y < side; y++) {
    for (let x = 0; x < side; x++, i++) {
      grain?.(x, y, clumps);
      planes.forEach((plane, c) => (plane[i] = clumps[c] as number));
    }
  }
  return planes as [Float32Array, Float32Array, Float32Array];
}

const dot = (a: Float32Array, b: Float32Array, shift = 0) =>
  a.slice(shift).reduce((sum, value, i) => sum + value * (b[i] as number), 0) / (a.length - shift);

test("silver has one grain for all layers, dyes have their own", () => {
  const [red, , blue] = square(0, 1024, 1);
  expect(red).toEqual(blue);
  const [ownRed, , ownBlue] = square(1, 1024, 1);
  expect(Math.abs(dot(ownRed, ownBlue))).toBeLessThan(0.1);
});

test("grain has deviation 1 and clumps: neighbours are alike, pixels a few clumps apart are not", () => {
  const [red] = square(0, 1024, 2);
  expect(dot(red, red)).toBeCloseTo(1, 0);
  expect(dot(red, red, 1)).toBeGreaterThan(0.3);
  expect(Math.abs(dot(red, red, 7))).toBeLessThan(0.12);
});

test("a small print averages the grain of the large one", () => {
  const [large] = square(0, 1024, 3);
  const [small] = square(0, 256, 3);
  expect(dot(small, small)).toBeLessThan(0.4 * dot(large, large));
});

test("the seed decides, and nothing else", () => {
  expect(square(0.5, 1024, 4)).toEqual(square(0.5, 1024, 4));
  expect(square(0.5, 1024, 4)).not.toEqual(square(0.5, 1024, 5));
});
