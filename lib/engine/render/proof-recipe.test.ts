import { expect, test } from "vitest";
import { madeRecipe } from "@/lib/domain/recipe.fixture";
import { proofRecipe } from "./proof-recipe";

test("a photograph in colour is measured as it is", () => {
  expect(proofRecipe({ ...madeRecipe(), skin: 6 })).toBeNull();
});

test("a process without skin colour is measured by its frame, crop and light alone", () => {
  const recipe = madeRecipe();
  const proof = proofRecipe({ ...recipe, grade: { ...recipe.grade, mono: { red: 0.3, green: 0.5, blue: 0.2 } } });
  expect(proof).toMatchObject({ light: recipe.light, crop: recipe.crop, scene: recipe.scene });
  expect(proof?.grade.mono).toBeNull();
  expect(proof?.finish.grain.amount).toBe(0);
});

test("what is painted over is measured before the brush, whatever it promises of the skin", () => {
  const painted = {
    ...madeRecipe(),
    skin: 10,
    paint: { kind: "oil", brush: 0.05, length: 3, play: 0.5, impasto: 0.5, weave: 0.3 } as const,
  };
  expect(proofRecipe(painted)).not.toBeNull();
  expect(proofRecipe(painted)).not.toHaveProperty("paint");
});
