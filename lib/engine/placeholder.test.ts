import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { expect, test } from "vitest";
import { franckFrames } from "@/tests/fixtures/faces";
import { MOST_PLACEHOLDER_LETTERS, placeholder } from "./placeholder";

const decode = (uri: string) => Buffer.from(uri.replace("data:image/webp;base64,", ""), "base64");

test("a photograph becomes a few hundred letters that browsers show, in its own shape and colours", async () => {
  const photo = await readFile(franckFrames()[0] ?? "");
  const uri = await placeholder(photo);
  expect(uri).toMatch(/^data:image\/webp;base64,[\w+/]+=*$/);
  expect(uri.length).toBeLessThanOrEqual(MOST_PLACEHOLDER_LETTERS);
  expect(await sharp(decode(uri)).metadata()).toMatchObject({ format: "webp", width: 24, height: 19 });
  const means = async (bytes: Buffer) => (await sharp(bytes).removeAlpha().stats()).channels.map(({ mean }) => mean);
  const [small, large] = [await means(decode(uri)), await means(photo)];
  for (const [n, mean] of small.entries()) expect(Math.abs(mean - (large[n] ?? 0))).toBeLessThan(8);
});

test("not even noise is too much for it", async () => {
  const raw = { width: 300, height: 400, channels: 3 as const };
  const noise = await sharp(randomBytes(300 * 400 * 3), { raw })
    .resize(24, 32, { kernel: "nearest" })
    .png()
    .toBuffer();
  expect((await placeholder(noise)).length).toBeLessThanOrEqual(MOST_PLACEHOLDER_LETTERS);
});

test("what is transparent is paper", async () => {
  const clear = { create: { width: 30, height: 40, channels: 4 as const, background: { r: 0, g: 0, b: 0, alpha: 0 } } };
  const { channels } = await sharp(decode(await placeholder(await sharp(clear).png().toBuffer()))).stats();
  for (const { min } of channels.slice(0, 3)) expect(min).toBeGreaterThan(250);
});
