import { expect, test } from "vitest";
import { blankPicture } from "../../pixels/linear-picture";
import { madeFilm } from "@/lib/domain/recipe-film.fixture";
import { scatterHalation } from "./halation";

const halation = { ...madeFilm().halation, strength: 1 };

/** A white lamp in the middle of the dark; gives the light `away` frame widths beside it. */
function besideLamp(width: number, away: number, change: Partial<typeof halation> = {}) {
  const picture = blankPicture(width, width);
  const reach = 0.04 * width;
  for (let y = 0, at = 0; y < width; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      if (Math.hypot(x - width / 2, y - width / 2) < reach) picture.rgb.fill(1.2, at, at + 3);
    }
  }
  scatterHalation(picture, { ...halation, ...change });
  const at = (Math.floor(width / 2) * width + Math.round(width * (0.5 + away))) * 3;
  return [...picture.rgb.subarray(at, at + 3)] as [number, number, number];
}

test("the glow around a white lamp is red first, and redder further out", () => {
  const [red, green, blue] = besideLamp(256, 0.05);
  expect(red).toBeGreaterThan(2 * green);
  expect(green).toBeGreaterThan(blue);
  const [farRed, farGreen] = besideLamp(256, 0.09);
  expect(farRed / farGreen).toBeGreaterThan(red / green);
  expect(farRed).toBeLessThan(red);
});

test("what is darker than the threshold does not glow", () => {
  expect(besideLamp(256, 0.05, { threshold: 1.5 })).toEqual([0, 0, 0]);
});

test("a small print has the glow of a large one", () => {
  const [small] = besideLamp(160, 0.055);
  const [large] = besideLamp(640, 0.055);
  expect(small / large).toBeGreaterThan(0.85);
  expect(small / large).toBeLessThan(1.18);
});
