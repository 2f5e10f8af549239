import sharp from "sharp";
import { expect, test } from "vitest";
import { madeRecipe } from "@/lib/domain/recipe.fixture";
import { parseRecipe, type Recipe } from "@/lib/domain/recipe";
import type { Cutout } from "../matte/cutout";
import { madeCutout } from "./made-cutout.fixture";
import { compose } from "./compose";
import { render } from "./render";
import { isHard, keepOwnBackground } from "./soften-own";
import { AS_WRITTEN } from "./variation";

const WALL = [70, 130, 90];

/** A cutout to be ashamed of: a slab of the green wall hangs at the head. */
function hardCutout(): Cutout {
  const cutout = madeCutout();
  for (let y = 90; y < 170; y++) {
    for (let x = 215; x < 255; x++) cutout.rgba.set([...WALL, 255], (y * cutout.width + x) * 4);
  }
  const rgb = Uint8Array.from({ length: 60 * 80 * 3 }, (_, i) => WALL[i % 3] as number);
  return { ...cutout, score: 0.1, surroundings: { width: 60, height: 80, rgb } };
}

/** How far (of 255) the slab stands out against what is beside it. */
async function stepAtSlab(recipe: Recipe): Promise<number> {
  const cutout = hardCutout();
  const width = 300;
  const jpeg = await render({ cutout, recipe, variation: AS_WRITTEN, seed: 3, width });
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  const { scale, x, y } = compose(cutout, recipe.crop, info.width, info.height);
  const colourAt = (column: number) => {
    const at = (Math.round(130 * scale + y) * info.width + Math.round(column * scale + x)) * 3;
    return [...data.subarray(at, at + 3)];
  };
  const [inside, beside] = [colourAt(248), colourAt(262)];
  return Math.max(...inside.map((value, c) => Math.abs(value - (beside[c] as number))));
}

test("a person is hard when every frame is, and not for one bad frame", () => {
  expect(isHard([0.1, 0.3])).toBe(true);
  expect(isHard([0.1, 0.9])).toBe(false);
  expect(isHard([])).toBe(false);
});

test("a slab of wall left at the head shows before paper, and hardly before the wall it came from", async () => {
  const recipe = madeRecipe();
  recipe.scene.colour = [0.8, 0.75, 0.7];
  const before = await stepAtSlab(recipe);
  const after = await stepAtSlab(keepOwnBackground(recipe));
  expect(before).toBeGreaterThan(60);
  expect(after).toBeLessThan(before / 2);
});

test("what comes out is a recipe like any other, with its grade and crop, and less of its light", () => {
  const recipe = madeRecipe();
  const own = parseRecipe(keepOwnBackground(recipe));
  expect(own).toMatchObject({ grade: recipe.grade, crop: recipe.crop, finish: recipe.finish });
  expect(own.light.relight).toBeLessThan(recipe.light.relight / 2);
  expect(own.light.others[0]?.intensity).toBeLessThan((recipe.light.others[0]?.intensity ?? 0) / 2);
});

test("a cutout without surroundings gets the scene's colour", async () => {
  const jpeg = await render({
    cutout: madeCutout(),
    recipe: keepOwnBackground(madeRecipe()),
    variation: AS_WRITTEN,
    seed: 3,
    width: 128,
  });
  const { data } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  expect(Math.min(...data.subarray(0, 3))).toBeGreaterThan(30);
});
