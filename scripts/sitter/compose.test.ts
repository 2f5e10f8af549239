import { expect, test } from "vitest";
import { composeSitter } from "./compose";

test("eyes, head and offset lie where the crop asks", () => {
  const { height, centerX, centerY } = composeSitter({ head: 0.5, eyeLine: 0.4, offset: 0.05 }, 0.75);
  const top = centerY + height / 2;
  expect((top - 11.2) / height).toBeCloseTo(0.4);
  expect(23.2 / height).toBeCloseTo(0.5);
  expect(-centerX / (height * 0.75)).toBeCloseTo(0.05);
});

test("a crop wider than the bust is long comes nearer instead of showing its end", () => {
  const { height, centerY } = composeSitter({ head: 0.25, eyeLine: 0.3, offset: 0 }, 0.75);
  expect(centerY - height / 2).toBeGreaterThanOrEqual(-26.001);
  expect((centerY + height / 2 - 11.2) / height).toBeCloseTo(0.3);
});
