import { expect, test } from "vitest";
import { sharpen } from "./sharpen";

/** A grey step from 100 to 120 in the middle of a row of pixels. */
const step = (alpha = 255) =>
  Uint8Array.from({ length: 20 * 5 * 4 }, (_, at) => (at % 4 === 3 ? alpha : (at >> 2) % 20 < 10 ? 100 : 120));

test("an edge gets steeper on both sides, and what is even stays even", () => {
  const row = step();
  sharpen(row, 20, 5, 1, 0.5);
  expect([row[40 * 4 + 9 * 4], row[40 * 4 + 10 * 4]]).toEqual([expect.closeTo(97, -1), expect.closeTo(123, -1)]);
  expect(row[40 * 4 + 9 * 4]).toBeLessThan(100);
  expect([row[40 * 4], row[40 * 4 + 19 * 4]]).toEqual([100, 120]);
});

test("what is transparent is left alone", () => {
  const clear = step(0);
  sharpen(clear, 20, 5, 1, 1);
  expect(clear).toEqual(step(0));
});
