import sharp from "sharp";
import { expect, test } from "vitest";
import { attachProfile } from "./attach-profile";
import { profileOf } from "./heif-profile";
import { readPixels } from "./pixels";

const orange = sharp({ create: { width: 16, height: 16, channels: 3, background: "#e07030" } });
const firstPixel = (rgb: Uint8Array) => [...rgb.subarray(0, 3)];

test("pixels of a wide profile come out in sRGB as the colour they were", async () => {
  const wide = await orange.clone().withIccProfile("p3").avif({ lossless: true }).toBuffer();
  const profile = profileOf(wide);
  if (!profile) throw new Error("The file carries its profile");

  // What a decoder that knows nothing of profiles sees.
  const numbers = await readPixels(sharp(wide, { ignoreIcc: true }));
  expect(Math.abs((firstPixel(numbers.data)[0] ?? 0) - 0xe0)).toBeGreaterThan(3);

  const { data } = await readPixels(sharp(await attachProfile(numbers, profile)).toColourspace("srgb"));
  firstPixel(data).forEach((value, channel) => {
    expect(Math.abs(value - ([0xe0, 0x70, 0x30][channel] ?? 0))).toBeLessThanOrEqual(3);
  });
});

test("a file without a profile has none", async () => {
  expect(profileOf(await orange.clone().avif().toBuffer())).toBeNull();
});
