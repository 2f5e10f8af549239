import { expect, test } from "vitest";
import { turnView } from "./turn-view";
import type { View } from "./view";

/** Two by two: 1 2 over 3 4, in all channels. */
const view: View = {
  rgb: Uint8Array.from([1, 2, 3, 4].flatMap((n) => [n, n, n])),
  size: 2,
  left: 10,
  top: 20,
  side: 4,
};
const seen = (turns: 0 | 1 | 2 | 3) => [...turnView(view, turns).view.rgb].filter((_, n) => n % 3 === 0);

test("a view turns clockwise by quarters", () => {
  expect([seen(0), seen(1), seen(2), seen(3)]).toEqual([
    [1, 2, 3, 4],
    [3, 1, 4, 2],
    [4, 3, 2, 1],
    [2, 4, 1, 3],
  ]);
});

test("a place found in the turned view is where it is in the picture", () => {
  // The upper left pixel, whose middle is at 11, 21, moves to the upper right by one quarter.
  const back = turnView(view, 1).back({ x: 13, y: 21, angle: 0 });
  expect(back.x).toBeCloseTo(11);
  expect(back.y).toBeCloseTo(21);
  expect(back.angle).toBeCloseTo(-Math.PI / 2);
});
