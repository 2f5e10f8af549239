import { expect, test } from "vitest";
import { madeFilm } from "./recipe-film.fixture";
import { AppError } from "./errors";
import { parseRecipe } from "./recipe";
import { madeRecipe } from "./recipe.fixture";

function pathOf(film: unknown): string | null {
  const recipe = madeRecipe();
  try {
    parseRecipe({ ...recipe, grade: { ...recipe.grade, film } });
    return null;
  } catch (error) {
    return error instanceof AppError ? (error.reason ?? null) : "thrown";
  }
}

test("a stock within its bounds is taken, and a wrong one is refused with the path of the wrong field", () => {
  const film = madeFilm();
  expect(pathOf(film)).toBeNull();
  expect(pathOf({ ...film, process: "digital" })).toBe("recipe:grade.film.process");
  const layers = { ...film.layers, green: { ...film.layers.green, gamma: 9 } };
  expect(pathOf({ ...film, layers })).toBe("recipe:grade.film.layers.green.gamma");
  expect(pathOf({ ...film, halation: { ...film.halation, radius: 0.5 } })).toBe("recipe:grade.film.halation.radius");
  expect(pathOf({ ...film, grain: { ...film.grain, sparkle: 1 } })).toBe("recipe:grade.film.grain.sparkle");
});
