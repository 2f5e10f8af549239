import { expect, test } from "vitest";
import type { Cover } from "@/lib/domain/recipe-cover";
import { madeRecipe } from "@/lib/domain/recipe.fixture";
import { parseRecipe } from "@/lib/domain/recipe";
import { decodePhoto } from "../../pictures/decode-photo";
import { madeCutout } from "../made-cutout.fixture";
import { render } from "../render";
import { AS_WRITTEN } from "../variation";
import { layCover } from "./lay-cover";
import { printLines } from "./print-cover";
import { setLine } from "./set-line";
import { setName } from "./set-name";

const cover: Cover = {
  masthead: "XIEZHEN",
  weight: 560,
  ink: [0.4, 0.01, 0.01],
  left: "写真",
  right: "The portrait issue",
  below: "Face to face",
  light: [1, 1, 1],
  dark: [0.01, 0.01, 0.01],
  burn: 0.4,
};
const frame = { width: 512, height: 683, crownY: 90 };
const ROOM = 0.8;

test.each([
  "Johanna Lindqvist",
  "Łukasz Őry",
  "欧阳彧",
  "張麗華",
  "山田はるか",
  "Иван Тургенев",
  "Nguyễn Thị Ánh",
  "O’Brien-García",
])("%s is set in outlines", async (name) => {
  const line = await setLine(name, { weight: 480, tracking: 0 });
  expect(line?.letters).toHaveLength([...name.normalize("NFC")].length);
  for (const letter of line?.letters ?? []) expect(letter.advance).toBeGreaterThan(0);
});

test.each(["한지민", "مريم", "Ann 🙂", "A\u0332nn"])(
  "%s is left out whole, since a box for a letter is no name",
  async (name) => {
    expect(await setLine(name, { weight: 480, tracking: 0 })).toBeNull();
    expect((await layCover(cover, name, frame)).foot).toHaveLength(1);
    expect((await layCover(cover, "Ann", frame)).foot).toHaveLength(2);
  },
);

test("a long name shrinks, a longer one takes two lines, and both keep to their room", async () => {
  const names = [
    "Ann",
    "Johanna Lindqvist",
    "Maria-Theresia von Hohenlohe-Schillingsfürst",
    "欧阳彧欧阳彧欧阳彧欧阳彧",
  ];
  const [short, long, longer, han] = await Promise.all(names.map((name) => setName(name, ROOM)));
  expect([short, long, longer, han].map((set) => set?.lines.length)).toEqual([1, 1, 2, 2]);
  expect(long?.size).toBeLessThan(short?.size ?? 0);
  for (const set of [short, long, longer, han]) {
    expect(set?.size).toBeGreaterThanOrEqual(0.05);
    for (const line of set?.lines ?? []) expect(line.width * (set?.size ?? 1)).toBeLessThanOrEqual(ROOM + 1e-9);
  }
  expect(await setName("x".repeat(200), ROOM)).toBeNull();
});

test("the masthead comes down to the hair, and stays on the page", async () => {
  const tops = await Promise.all(
    [20, 120, 400].map(async (crownY) => (await layCover(cover, "", { ...frame, crownY })).behind.top),
  );
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  const low = (await layCover(cover, "", { ...frame, crownY: 120 })).behind;
  expect(low.top).toBeLessThan(120);
  expect(low.top + low.height).toBeGreaterThan(120);
});

test("the head stands before the masthead, and nothing is printed on the face", async () => {
  const recipe = { ...madeRecipe(), crop: { head: 0.6, eyeLine: 0.36, offset: 0 } };
  const make = async (changes: object) =>
    (
      await decodePhoto(
        await render({
          cutout: madeCutout(),
          recipe: { ...recipe, ...changes },
          variation: AS_WRITTEN,
          seed: 1,
          width: 256,
          name: "Ann",
        }),
      )
    ).pixels;
  const [plain, printed] = [await make({}), await make({ cover })];
  const changed = (fromX: number, toX: number, fromY: number, toY: number) => {
    let count = 0;
    for (let y = fromY; y < toY; y++) {
      for (let x = fromX; x < toX; x++) {
        const at = (y * plain.width + x) * 3;
        if (Math.abs((plain.data[at] ?? 0) - (printed.data[at] ?? 0)) > 24) count++;
      }
    }
    return count / ((toX - fromX) * (toY - fromY));
  };
  // Beside the head the letters are there; on it, at the same height, they are not.
  expect(changed(20, 80, 36, 66)).toBeGreaterThan(0.2);
  expect(changed(116, 140, 50, 66)).toBeLessThan(0.02);
  expect(changed(100, 156, 80, 180)).toBeLessThan(0.02);
  expect(changed(16, 100, 290, 315)).toBeGreaterThan(0.08);
});

test.each([30, 128, 235])("the name reads on a ground of %i: three to one or more", async (ground) => {
  const bytes = new Uint8Array(frame.width * frame.height * 3).fill(ground);
  const layout = await layCover(cover, "Ann", frame);
  await printLines(bytes, frame, layout, cover);
  const place = layout.foot.at(-1);
  if (!place) throw new Error("There is a name.");
  const row = Math.round(place.top + place.height / 2);
  const values = Array.from(bytes.subarray(row * frame.width * 3, (row + 1) * frame.width * 3));
  const linear = (byte: number) => ((byte / 255 + 0.055) / 1.055) ** 2.4;
  const [ink, below] = [Math.max(...values), Math.min(...values)];
  expect((linear(ink) + 0.05) / (linear(below) + 0.05)).toBeGreaterThan(3);
});

test("a wrong cover is refused by the path of what is wrong", () => {
  expect(parseRecipe({ ...madeRecipe(), cover }).cover).toEqual(cover);
  expect(() => parseRecipe({ ...madeRecipe(), cover: { ...cover, weight: 900 } })).toThrow("cover.weight");
  expect(() => parseRecipe({ ...madeRecipe(), cover: { ...cover, brand: "x" } })).toThrow("cover.brand");
  expect(() => parseRecipe({ ...madeRecipe(), document: "cn-three-inch" })).toThrow("document");
});
