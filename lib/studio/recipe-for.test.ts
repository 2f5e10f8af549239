import { expect, test } from "vitest";
import { madeRecipe } from "@/lib/domain/recipe.fixture";
import { recipeFor } from "./recipe-for";

const HARD = [0.1, 0.2, 0.05];

test("a person whose every frame is hard keeps her own background; one good frame, and the style has its own", () => {
  const style = { family: "studio" as const, recipe: madeRecipe() };
  expect(recipeFor(style, HARD).scene.kind).toBe("own");
  expect(recipeFor(style, [...HARD, 0.9])).toBe(style.recipe);
});

test("a document keeps the backdrop that its rule prescribes, however hard the frames", () => {
  const style = { family: "documents" as const, recipe: madeRecipe() };
  expect(recipeFor(style, HARD)).toBe(style.recipe);
});
