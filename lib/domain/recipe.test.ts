import { expect, test } from "vitest";
import { AppError } from "./errors";
import { parseRecipe } from "./recipe";
import { madeRecipe } from "./recipe.fixture";

const good = () => madeRecipe() as unknown as Record<string, Record<string, unknown>>;

function refusalOf(value: unknown): AppError {
  try {
    parseRecipe(value);
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error("The recipe was taken.");
}

test("a recipe within its bounds is taken as it is", () => {
  expect(parseRecipe(good())).toEqual(good());
});

test("a number out of range is refused with its path", () => {
  const recipe = good();
  recipe.light = { ...recipe.light, key: { ...(recipe.light?.key as object), azimuth: 400 } };
  expect(refusalOf(recipe)).toMatchObject({ code: "invalid", reason: "recipe:light.key.azimuth" });
});

test("a field nobody knows is refused with its path", () => {
  const recipe = good();
  recipe.finish = { ...recipe.finish, sparkle: 1 };
  expect(refusalOf(recipe).reason).toBe("recipe:finish.sparkle");
});

test.each([
  ["skin", { skin: 40 }],
  ["document", { document: "cn-three-inch" }],
  ["mood", { mood: "calm" }],
])("%s is refused with its path", (path, change) => {
  expect(refusalOf({ ...good(), ...change }).reason).toBe(`recipe:${path}`);
});

test("a scene's own field is checked by the scene's kind", () => {
  const recipe = good();
  recipe.scene = { ...recipe.scene, kind: "canvas", second: [0, 0, 0], scale: 1, mottle: 2 };
  expect(refusalOf(recipe).reason).toBe("recipe:scene.mottle");
});

test("a kind of scene that nobody paints is refused", () => {
  const recipe = good();
  recipe.scene = { ...recipe.scene, kind: "moon" };
  expect(refusalOf(recipe).reason).toBe("recipe:scene.kind");
});

test("what is not a recipe at all is refused in words for both languages", () => {
  const refusal = refusalOf(null);
  expect(refusal.reason).toBe("recipe:recipe");
  expect(refusal.words.en).not.toBe(refusal.words.zh);
});
