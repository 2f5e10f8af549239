import { expect, test } from "vitest";
import { blankPicture, type LinearPicture } from "../../../pixels/linear-picture";
import { discBlur } from "./disc-blur";
import { addLights } from "./lights";

test("a point out of focus becomes an even disc with a firm rim, and keeps its light", () => {
  const side = 61;
  const plane = new Float32Array(side * side);
  plane[30 * side + 30] = 1;
  const blurred = discBlur(plane, side, side, 10);
  expect(blurred.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 2);
  const at = (x: number) => (blurred[30 * side + x] as number) * Math.PI * 100;
  expect([at(30), at(26), at(38)].map((value) => Math.round(value * 20) / 20)).toEqual([1, 1, 1]);
  expect(at(42)).toBe(0);
});

test("what is in focus stays as it is", () => {
  const plane = Float32Array.from([0, 1, 0, 0]);
  expect(discBlur(plane, 2, 2, 0.3)).toEqual(plane);
});

const size = 201;

function drawnAt(x: number, y: number): LinearPicture {
  const picture = blankPicture(size, size);
  addLights(picture, [{ x, y, radius: 0.08, tone: [1, 1, 1], strength: 0.4 }]);
  return picture;
}

/** Widths of the disc towards the picture's middle and across that, px. */
function spread({ rgb }: LinearPicture) {
  const lit: { along: number; across: number }[] = [];
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if ((rgb[(y * size + x) * 3] as number) > 0.1)
        lit.push({ along: (x + y) / Math.SQRT2, across: (x - y) / Math.SQRT2 });
    }
  }
  const width = (values: number[]) => Math.max(...values) - Math.min(...values);
  return { along: width(lit.map(({ along }) => along)), across: width(lit.map(({ across }) => across)) };
}

test("a light in the middle is a round disc, brighter at its rim", () => {
  const picture = drawnAt(0.5, 0.5);
  const { along, across } = spread(picture);
  expect(Math.abs(along - across)).toBeLessThan(2);
  const value = (x: number) => picture.rgb[(100 * size + x) * 3] as number;
  expect(value(114)).toBeGreaterThan(1.1 * value(100));
});

test("a light in a corner is cut to a cat's eye across the way to the middle", () => {
  const { along, across } = spread(drawnAt(0.15, 0.15));
  expect(along).toBeLessThan(0.9 * across);
});
