import { expect, test } from "vitest";
import { type Canvas, layStroke } from "./strokes";

function bare(): Canvas {
  const plane = () => new Float32Array(80 * 80);
  return { width: 80, height: 80, channels: [plane(), plane(), plane()], relief: plane() };
}
const stroke = { x: 40, y: 40, alongX: 1, alongY: 0, length: 25, width: 6, bend: 0, opacity: 1 };
const white = [1, 1, 1] as const;

test("a stroke covers its own length and width, and nothing beside it", () => {
  const canvas = bare();
  layStroke(canvas, { ...stroke, colour: white }, 0);
  const at = (x: number, y: number) => canvas.channels[0][y * 80 + x] as number;
  expect(at(35, 40)).toBeGreaterThan(0.6);
  expect(at(35, 40 + 8)).toBe(0);
  expect(at(40 - 27, 40)).toBe(0);
  expect(at(40, 20)).toBe(0);
});

test("paint stands up where a stroke lies, in ridges along it", () => {
  const canvas = bare();
  layStroke(canvas, { ...stroke, colour: white }, 1);
  const across = [36, 38, 40, 42, 44].map((y) => canvas.relief[y * 80 + 35] as number);
  expect(Math.min(...across)).toBeGreaterThan(0);
  expect(Math.max(...across) - Math.min(...across)).toBeGreaterThan(0.05);
});

test("a stroke that hangs over the edge stays on the canvas", () => {
  const canvas = bare();
  layStroke(canvas, { ...stroke, x: 0, y: 79, colour: white }, 2);
  expect(canvas.channels[0][79 * 80] as number).toBeGreaterThan(0.5);
  expect(canvas.channels[0][40 * 80 + 40]).toBe(0);
});
