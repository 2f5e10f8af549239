import { expect, test } from "vitest";
import { linearToLab } from "../pixels/cie-lab";
import { ciede2000 } from "../pixels/ciede2000";
import { LINEAR_OF_BYTE } from "../pixels/srgb";
import { findBalance } from "./find-balance";

type Rgb = [number, number, number];
const linear = (bytes: Rgb) => bytes.map((byte) => LINEAR_OF_BYTE[byte] as number) as Rgb;

/** Skin in neutral daylight, sRGB: from very fair to very dark. */
const SKINS: Record<string, Rgb> = {
  fair: [236, 205, 186],
  light: [217, 178, 152],
  tan: [180, 134, 105],
  brown: [133, 90, 66],
  dark: [92, 60, 45],
  deep: [64, 42, 34],
};
/** What light does to linear red, green and blue. */
const TUNGSTEN: Rgb = [1.45, 1, 0.5];
const SHADE: Rgb = [0.8, 1, 1.45];
const TUBES: Rgb = [0.9, 1.12, 0.85];

const under = (skin: Rgb, cast: Rgb) => linear(skin).map((value, c) => value * (cast[c] as number)) as Rgb;
/** A face of one colour, shaded from dark to light as faces are. */
const faceOf = (rgb: Rgb) =>
  Array.from({ length: 100 }, (_, n) => rgb.map((value) => value * (0.8 + 0.003 * n)) as Rgb);
function balanced(rgb: Rgb): Rgb {
  const gains = findBalance(faceOf(rgb));
  return rgb.map((value, c) => value * (gains[c] as number)) as Rgb;
}
const differenceOf = (a: Rgb, b: Rgb) => ciede2000(linearToLab(...a), linearToLab(...b));
const lightnessOf = (rgb: Rgb) => linearToLab(...rgb)[0];

test.each(Object.entries(SKINS))("%s skin in good light stays as it is", (_, skin) => {
  expect(differenceOf(balanced(linear(skin)), linear(skin))).toBeLessThan(4);
});

test.each([
  ["tungsten", TUNGSTEN],
  ["open shade", SHADE],
  ["green tubes", TUBES],
])("%s is taken back, for every skin", (_, cast) => {
  for (const [name, skin] of Object.entries(SKINS)) {
    const seen = under(skin, cast);
    expect(differenceOf(balanced(seen), linear(skin)), name).toBeLessThan(differenceOf(seen, linear(skin)));
  }
});

test("from fair to deep the order of lightness stays, and dark skin is not lightened", () => {
  const after = Object.values(SKINS).map((skin) => lightnessOf(balanced(linear(skin))));
  expect(after).toEqual(after.toSorted((a, b) => b - a));
  for (const skin of [SKINS.brown, SKINS.dark, SKINS.deep] as Rgb[]) {
    expect(lightnessOf(balanced(linear(skin))) - lightnessOf(linear(skin))).toBeLessThan(4);
  }
});

test("pale skin is not reddened", () => {
  const [, before] = linearToLab(...linear(SKINS.fair as Rgb));
  const [, after] = linearToLab(...balanced(linear(SKINS.fair as Rgb)));
  expect(after - before).toBeLessThan(2);
});

test("a fair face two stops under is lifted, one two stops over is held back", () => {
  const light = linear(SKINS.light as Rgb);
  const dim = light.map((value) => value / 4) as Rgb;
  expect(lightnessOf(balanced(dim)) - lightnessOf(dim)).toBeGreaterThan(4);
  const bright = linear([252, 240, 232]);
  expect(lightnessOf(balanced(bright))).toBeLessThan(lightnessOf(bright) - 3);
});

test("without skin to go by nothing is changed", () => {
  expect(findBalance([[0.5, 0.2, 0.1]])).toEqual([1, 1, 1]);
});
