import { expect, test } from "vitest";
import { keepSurroundings } from "./keep-surroundings";

const [width, height] = [160, 200];

test("where the person stood her surroundings flow in, and nothing of her is left", async () => {
  const grid = { width: width / 4, height: height / 4 };
  const isPerson = (x: number, y: number) => Math.abs(x - 80) < 40 && y > 60;
  const rgb = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++) {
    rgb.set(isPerson(i % width, Math.floor(i / width)) ? [230, 30, 30] : [40, 120, 60 + (i % width) / 4], i * 3);
  }
  const alpha = Float32Array.from({ length: grid.width * grid.height }, (_, cell) =>
    isPerson((cell % grid.width) * 4, Math.floor(cell / grid.width) * 4) ? 1 : 0,
  );
  const map = { ...grid, mean: alpha, least: alpha, most: alpha };
  const kept = await keepSurroundings({ rgb, width, height }, alpha, map);
  expect([kept.width, kept.height]).toEqual([width, height]);
  const red = kept.rgb.filter((_, i) => i % 3 === 0);
  const green = kept.rgb.filter((_, i) => i % 3 === 1);
  expect(red.reduce((most, value) => Math.max(most, Math.abs(value - 40)), 0)).toBeLessThan(6);
  expect(green.reduce((most, value) => Math.max(most, Math.abs(value - 120)), 0)).toBeLessThan(6);
});
