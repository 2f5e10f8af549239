import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { expect, test } from "vitest";
import { franckFrames } from "@/tests/fixtures/faces";
import { hostile } from "@/tests/fixtures/hostile";
import { resize } from "./resize";

test.each([
  ["webp", "webp"],
  ["jpeg", "jpeg"],
  ["avif", "heif"],
] as const)("a variant as %s has the asked width and no metadata", async (format, kind) => {
  const small = await sharp(await resize(await hostile.rotatedWithGps(), { width: 320, format })).metadata();
  expect(small).toMatchObject({ format: kind, width: 320, height: 256 });
  expect([small.exif, small.icc, small.xmp]).toEqual([undefined, undefined, undefined]);
});

test("a small picture is not enlarged", async () => {
  const bytes = await resize(await readFile(franckFrames()[0] ?? ""), { width: 2048, format: "webp" });
  expect((await sharp(bytes).metadata()).width).toBe(720);
});
