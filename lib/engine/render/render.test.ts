import sharp from "sharp";
import { expect, test } from "vitest";
import { madeRecipe } from "@/lib/domain/recipe.fixture";
import { differenceOf, lookOf } from "./look.fixture";
import { madeCutout } from "./made-cutout.fixture";
import { planPortraits } from "./plan-portraits";
import { render, type RenderRequest, SOFTWARE } from "./render";
import { AS_WRITTEN } from "./variation";

const recipe = madeRecipe();
const cutout = madeCutout();

test("a portrait is 1024×1365, sRGB, 4:4:4, and says nothing but the software's name", async () => {
  const portrait = await render({ cutout, recipe, variation: AS_WRITTEN, seed: 1 });
  const { format, width, height, icc, exif, xmp, iptc, chromaSubsampling } = await sharp(portrait).metadata();
  expect({ format, width, height, chromaSubsampling }).toEqual({
    format: "jpeg",
    width: 1024,
    height: 1365,
    chromaSubsampling: "4:4:4",
  });
  // The profile writes its name in UTF-16.
  expect(icc?.toString("latin1").replaceAll("\0", "")).toContain("sRGB");
  expect([xmp, iptc]).toEqual([undefined, undefined]);
  expect(textsOf(exif as Buffer)).toEqual([SOFTWARE]);
});

test("a face that is large enough makes a print of 1536×2048", async () => {
  const large = madeCutout(1400, 1900);
  const { width, height } = await sharp(
    await render({ cutout: large, recipe, variation: AS_WRITTEN, seed: 1 }),
  ).metadata();
  expect({ width, height }).toEqual({ width: 1536, height: 2048 });
});

/** Every ASCII string (type 2) in the directories of an EXIF block, whatever its tag (Exif 2.3, 4.6.2). */
function textsOf(exif: Buffer): string[] {
  const tiff = exif.subarray(exif.toString("latin1", 0, 4) === "Exif" ? 6 : 0);
  const little = tiff.toString("latin1", 0, 2) === "II";
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const texts: string[] = [];
  const readDirectory = (start: number) => {
    for (let entry = start + 2; entry < start + 2 + short(start) * 12; entry += 12) {
      const length = long(entry + 4);
      if (short(entry + 2) === 2) {
        const from = length > 4 ? long(entry + 8) : entry + 8;
        texts.push(tiff.toString("latin1", from, from + length - 1));
      }
      if ([0x8769, 0x8825].includes(short(entry))) readDirectory(long(entry + 8));
    }
  };
  readDirectory(long(4));
  return texts;
}

test("the same request gives the same bytes, another seed others", async () => {
  const [once, again, other] = await Promise.all(
    [7, 7, 8].map((seed) => render({ cutout, recipe, variation: AS_WRITTEN, seed, width: 256 })),
  );
  expect(once).toEqual(again);
  expect(once).not.toEqual(other);
});

test("retouching that is refused leaves the skin as a style without any would", async () => {
  const shown = (request: Partial<RenderRequest>) =>
    render({ cutout, recipe, variation: AS_WRITTEN, seed: 7, width: 256, ...request });
  const none = { ...recipe, finish: { ...recipe.finish, retouch: 0 } };
  const [off, without, on] = await Promise.all([shown({ retouch: false }), shown({ recipe: none }), shown({})]);
  expect(off).toEqual(without);
  expect(off).not.toEqual(on);
});

test("the four portraits of a task differ visibly from each other, even from a single frame", async () => {
  const frame = { rank: 0, matteScore: 0.9, yaw: 0, lightAzimuth: 0, lightContrast: 0 };
  const plan = planPortraits([frame], 4, recipe);
  const looks = await Promise.all(
    plan.map(async ({ variation }) => {
      // One seed, so that it is not the backdrop's clouds that differ.
      const portrait = await render({ cutout, recipe, variation, seed: 5, width: 192 });
      return lookOf(portrait);
    }),
  );
  for (const [n, a] of looks.entries()) {
    for (const b of looks.slice(n + 1)) {
      expect(differenceOf(a, b)).toBeGreaterThan(4);
    }
  }
});
