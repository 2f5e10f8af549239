import { expect, test } from "vitest";
import type { Recipe } from "@/lib/domain/recipe";
import { hash01 } from "@/lib/engine/pixels/noise";
import { rembrandt } from "@/lib/studio/styles/studio/rembrandt";
import { proofOf, type Stamp } from "@/scripts/sitter/proof";
import { compareLooks } from "./compare-looks";
import { noticedIn } from "./tolerance";

const asItIs = await proofOf(rembrandt.recipe);

async function lookWith(change: (recipe: Recipe) => void): Promise<string | null> {
  const recipe = structuredClone(rembrandt.recipe);
  change(recipe);
  return noticedIn(compareLooks(asItIs, await proofOf(recipe)));
}

test.each<[string, (recipe: Recipe) => void]>([
  ["a tenth of a stop", (recipe) => (recipe.light.exposure += 0.1)],
  ["a key lamp moved by twelve degrees", (recipe) => (recipe.light.key.azimuth += 12)],
  ["a warmer grade", (recipe) => (recipe.grade.warmth += 0.12)],
  ["a steeper grade", (recipe) => (recipe.grade.contrast += 0.1)],
  ["another wall", ({ scene }) => (scene.colour = [0.1, 0.2, 0.4])],
  ["a nearer crop", (recipe) => (recipe.crop.head += 0.03)],
  ["a darker rim", (recipe) => (recipe.finish.vignette += 0.2)],
])("%s is noticed", async (_, change) => {
  expect(await lookWith(change)).not.toBeNull();
});

test.each<[string, (recipe: Recipe) => void]>([
  ["nothing", () => {}],
  ["a hundredth of a stop", (recipe) => (recipe.light.exposure += 0.01)],
  ["a key lamp moved by a degree", (recipe) => (recipe.light.key.azimuth += 1)],
  ["a hair of warmth", (recipe) => (recipe.grade.warmth += 0.01)],
  ["a hair of contrast", (recipe) => (recipe.grade.contrast += 0.01)],
])("%s is not", async (_, change) => {
  expect(await lookWith(change)).toBeNull();
});

test("rounding a byte up or down anywhere is not noticed, one spot of another colour is, and the measure is named", () => {
  const changed = (change: (byte: number, i: number) => number): Stamp => ({ ...asItIs, rgb: asItIs.rgb.map(change) });
  const rounded = changed((byte, i) => Math.min(255, Math.max(0, byte + Math.round(hash01(i, 0, 1) * 2) - 1)));
  expect(noticedIn(compareLooks(asItIs, rounded))).toBeNull();
  const spotted = changed((byte, i) => {
    const x = Math.floor(i / 3) % asItIs.width;
    const y = Math.floor(i / 3 / asItIs.width);
    return i % 3 === 0 && Math.hypot(x - 24, y - 30) < 5 ? Math.min(255, byte + 90) : byte;
  });
  expect(noticedIn(compareLooks(asItIs, spotted))).toContain("spot");
});
