import { expect, test } from "vitest";
import { madeRecipe } from "@/lib/domain/recipe.fixture";
import { blankPicture } from "../pixels/linear-picture";
import { meetBackdrop } from "./meet-backdrop";

const { light, scene } = madeRecipe();

/** Somebody shaped like a leaning wall: all that is left of a line from top to bottom. */
function leaning(width: number, height: number): Uint8Array {
  const layer = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) layer[(y * width + x) * 4 + 3] = x < width * 0.3 + y * 0.2 ? 255 : 0;
  }
  return layer;
}

function shadowAt(width: number, shadow: { strength: number; distance: number; softness: number }) {
  const height = Math.round((width * 4) / 3);
  const back = blankPicture(width, height);
  const found = meetBackdrop(back, leaning(width, height), { ...scene, shadow }, light).shadow;
  return { width, height, at: (x: number, y: number) => found?.[Math.round(y) * width + Math.round(x)] ?? 0 };
}

/** Where the shadow's edge crosses a row, in parts of a px. */
function edgeOf({ width, at }: ReturnType<typeof shadowAt>, y: number): number {
  for (let x = Math.floor(width * 0.1); x < width - 1; x++) {
    if (at(x, y) >= 0.25 && at(x + 1, y) < 0.25) return x + (at(x, y) - 0.25) / (at(x, y) - at(x + 1, y));
  }
  throw new Error(`No edge in row ${y}.`);
}

test("a hard shadow has a smooth edge at every size, a preview's too", () => {
  for (const width of [160, 320, 640]) {
    const shadow = shadowAt(width, { strength: 0.5, distance: 0.25, softness: 0.02 });
    const rows = Array.from({ length: 40 }, (_, n) => Math.floor(width * 0.5) + n);
    const steps = rows.slice(1).map((y, n) => edgeOf(shadow, y) - edgeOf(shadow, rows[n] as number));
    // The line leans by a fifth of a px a row, and so must its shadow, without stairs.
    for (const step of steps) expect(Math.abs(step - 0.2), `${width} px`).toBeLessThan(0.25);
  }
});

test("a shadow falls as far at a preview's size as at the print's", () => {
  const [small, large] = [160, 640].map((width) => shadowAt(width, { strength: 0.5, distance: 0.25, softness: 0.3 }));
  if (!small || !large) throw new Error("Two sizes are needed.");
  expect(edgeOf(small, 100) / 160).toBeCloseTo(edgeOf(large, 400) / 640, 2);
});

test("whoever stands close to the wall darkens it around, whoever stands off does not", () => {
  // Beside the person on the lamp's side no cast shadow falls.
  const beside = (distance: number) => {
    const shadow = { strength: 0.5, distance, softness: 0 };
    const back = blankPicture(300, 400);
    const layer = leaning(300, 400).map((_, at, all) => (at % 4 === 3 ? 255 - (all[at] as number) : 0));
    return meetBackdrop(back, layer, { ...scene, shadow }, light).shadow?.[200 * 300 + 127] ?? 0;
  };
  expect(beside(0.02)).toBeGreaterThan(0.02);
  expect(beside(0.25)).toBeLessThan(0.005);
});

test("without a shadow none is painted", () => {
  expect(shadowAt(100, { strength: 0, distance: 0.1, softness: 0.1 }).at(50, 50)).toBe(0);
});
