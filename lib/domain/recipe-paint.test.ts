import { expect, test } from "vitest";
import { AppError } from "./errors";
import { parseRecipe } from "./recipe";
import { madeRecipe } from "./recipe.fixture";

const pencil = {
  kind: "pencil",
  paper: [1, 1, 1],
  lead: [0.02, 0.02, 0.02],
  line: 0.5,
  hatch: 0.5,
  pitch: 0.006,
  tooth: 0.5,
};

function pathOf(paint: unknown): string | null {
  try {
    parseRecipe({ ...madeRecipe(), paint });
    return null;
  } catch (error) {
    return error instanceof AppError ? (error.reason ?? null) : "thrown";
  }
}

test("paint within its bounds is taken, and a wrong one is refused with the path of the wrong field", () => {
  expect(pathOf(pencil)).toBeNull();
  expect(pathOf({ ...pencil, kind: "crayon" })).toBe("recipe:paint.kind");
  expect(pathOf({ ...pencil, hatch: 2 })).toBe("recipe:paint.hatch");
  expect(pathOf({ ...pencil, impasto: 0.5 })).toBe("recipe:paint.impasto");
  const inks = [{ colour: [0, 0, 0], plate: "green", angle: 0 }];
  const halftone = { kind: "halftone", paper: [1, 1, 1], inks, pitch: 0.01, shift: 0, line: 0 };
  expect(pathOf(halftone)).toBe("recipe:paint.inks.0.plate");
});
