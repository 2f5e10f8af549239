import { expect, test } from "vitest";
import { AppError } from "./errors";
import { parseRecipe } from "./recipe";
import { madeRecipe } from "./recipe.fixture";
import { type Scene, scene } from "./recipe-scene";
import { madeScene, madeScenes } from "./recipe-scene.fixture";

const withScene = (changed: object) => ({ ...madeRecipe(), scene: changed });

function pathOf(recipe: unknown): string | undefined {
  try {
    parseRecipe(recipe);
  } catch (error) {
    if (error instanceof AppError) return error.reason;
  }
  return undefined;
}

test.each(madeScenes().map((made) => [made.kind, made] as const))(
  "a %s within its bounds is taken as it is",
  (_, made) => {
    expect(parseRecipe(withScene(made)).scene).toEqual(made);
  },
);

const WRONG: [Scene["kind"], object, string][] = [
  ["gobo", { pattern: "clouds" }, "pattern"],
  ["gobo", { count: 2 }, "count"],
  ["washes", { washes: [] }, "washes"],
  ["washes", { washes: [{ x: 9, y: 0, radius: 1, colour: [1, 1, 1] }] }, "washes.0.x"],
  ["drape", { folds: 0.5 }, "folds"],
  ["panelled", { field: 0 }, "field"],
  ["disc", { radius: 4 }, "radius"],
  ["foliage", { density: 1.2 }, "density"],
  ["foliage", { flowers: [[9, 0, 0]] }, "flowers.0.0"],
  ["avenue", { trunks: 40 }, "trunks"],
  ["street", { lights: [] }, "lights"],
  ["lanterns", { rows: 0 }, "rows"],
  ["sea", { horizon: 1 }, "horizon"],
  ["cafe", { lamps: -1 }, "lamps"],
  ["shelves", { books: [[1, 1, 1]] }, "books"],
  ["bokeh", { front: { kind: "rain" } }, "front.kind"],
  ["bokeh", { front: { kind: "snow", colour: [1, 1, 1], amount: 2 } }, "front.amount"],
];

test.each(WRONG)("a %s with %j is refused with the path of what is wrong", (kind, change, path) => {
  expect(pathOf(withScene({ ...madeScene(kind), ...change }))).toBe(`recipe:scene.${path}`);
});

test.each(madeScenes().map((made) => [made.kind, made] as const))(
  "a %s with a field of another kind is refused",
  (_, made) => {
    expect(pathOf(withScene({ ...made, moonlight: 1 }))).toBe("recipe:scene.moonlight");
  },
);

test("there is a made scene of every kind that a recipe may name", () => {
  const kinds = scene.options.map(({ shape }) => shape.kind.value);
  expect(new Set(madeScenes().map(({ kind }) => kind))).toEqual(new Set(kinds));
});
