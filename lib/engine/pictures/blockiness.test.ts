import sharp from "sharp";
import { expect, test } from "vitest";
import { franckFrames } from "@/tests/fixtures/faces";
import { blockinessOf } from "./blockiness";
import { readPixels } from "./pixels";

const smooth = () => sharp(franckFrames()[2]).blur(2).resize(480);
const measured = async (bytes: Buffer) => blockinessOf(await readPixels(sharp(bytes)), 240, 190);

test("squares show the more, the harder a picture was squeezed", async () => {
  const [none, some, much] = await Promise.all(
    [95, 20, 5].map(async (quality) => measured(await smooth().jpeg({ quality }).toBuffer())),
  );
  expect(none).toBeLessThan(1.3);
  expect(some).toBeGreaterThan(1.9);
  expect(much).toBeGreaterThan(some ?? 0);
});

test("they still show after the copy was cropped off the grid and written anew", async () => {
  const squeezed = await smooth().jpeg({ quality: 8 }).toBuffer();
  const again = await sharp(squeezed)
    .extract({ left: 3, top: 5, width: 400, height: 300 })
    .jpeg({ quality: 92 })
    .toBuffer();
  expect(await measured(again)).toBeGreaterThan(1.9);
});
