import { expect, test } from "vitest";
import { faceFrameOf } from "../matte/face-mesh";
import { compose } from "./compose";
import { madeCutout } from "./made-cutout.fixture";

const crop = { head: 0.4, eyeLine: 0.38, offset: 0.05 };
const [width, height] = [1024, 1365];

test("head height, eye line and offset are what the recipe asks for when the photo allows it", () => {
  const cutout = madeCutout(600, 1400);
  const { scale, x, y } = compose(cutout, { ...crop, head: 0.5 }, width, height);
  const face = faceFrameOf(cutout.mesh);
  expect((face.chinY - cutout.crownY) * scale).toBeCloseTo(0.5 * height, 0);
  expect(face.eyesY * scale + y).toBeCloseTo(crop.eyeLine * height, 0);
  expect(face.middleX * scale + x).toBeGreaterThan(0.5 * width);
});

test("nobody floats: the body always reaches the lower edge", () => {
  // Hardly any body below the chin.
  const cutout = { ...madeCutout(), height: 260 };
  const { scale, y } = compose(cutout, crop, width, height);
  expect(cutout.height * scale + y).toBeGreaterThanOrEqual(height);
});

test("a shoulder that the photo cut off lies outside of the frame", () => {
  const whole = madeCutout();
  const cutout = { ...whole, cuts: { ...whole.cuts, right: 300 } };
  const { scale, x } = compose(cutout, { ...crop, offset: -0.2 }, width, height);
  expect(cutout.width * scale + x).toBeGreaterThanOrEqual(width);
});

test("hair that the photo cut off is cut off by the frame too", () => {
  const whole = madeCutout();
  const cutout = { ...whole, crownY: 0, cuts: { ...whole.cuts, top: true } };
  expect(compose(cutout, crop, width, height).y).toBeLessThanOrEqual(0);
});
