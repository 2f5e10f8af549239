import { expect, test } from "vitest";
import { madeRecipe } from "@/lib/domain/recipe.fixture";
import { toEncoded } from "../../pixels/srgb";
import { densityAt } from "./characteristic";
import { madeFilm } from "@/lib/domain/recipe-film.fixture";
import { filmStock } from "./film-stock";

const plain = { ...madeRecipe().grade, contrast: 0, fade: 0 };

function printOf(film: ReturnType<typeof madeFilm>, [red, green, blue]: [number, number, number], clump = 0) {
  const out = new Float32Array(3);
  filmStock(film, plain)(red, green, blue, out, new Float32Array([clump, clump, clump]));
  return [...out] as [number, number, number];
}

test("a curve has clear film, a straight part of its gamma, and a most dense end", () => {
  const curve = { gamma: 0.6, toe: 0.1, shoulder: 0.1, range: 1.8 };
  expect(densityAt(curve, -2)).toBeCloseTo(0, 3);
  expect((densityAt(curve, 2) - densityAt(curve, 1)) / 1).toBeCloseTo(0.6, 3);
  expect(densityAt(curve, 8)).toBeCloseTo(1.8, 3);
});

test("middle grey comes out as the stock says, darkness as its black, and more light is never darker", () => {
  const film = { ...madeFilm(), middle: [0.2, 0.18, 0.15] as [number, number, number] };
  const print = printOf(film, [0.18, 0.18, 0.18]);
  film.middle.forEach((wanted, c) => expect(print[c]).toBeCloseTo(toEncoded(wanted), 2));
  expect(printOf({ ...film, paper: { ...film.paper, gamma: 4 } }, [0, 0, 0])[1]).toBeCloseTo(toEncoded(0.01), 1);
  let last = -1;
  for (let light = 0; light < 3; light += 0.05) {
    const [, green] = printOf(film, [light, light, light]);
    expect(green).toBeGreaterThanOrEqual(last);
    last = green;
  }
});

test.each(["redByGreen", "greenByRed"] as const)(
  "%s: a layer that is held back parts the colours, dirty dyes bring them together",
  (pair) => {
    const spread = (inhibition: number) => {
      const film = madeFilm();
      film.interlayer[pair] = inhibition;
      const [red, green] = printOf(film, [0.3, 0.15, 0.15]);
      return Math.abs(red - green);
    };
    expect(spread(0.3)).toBeGreaterThan(spread(0) * 1.1);
    expect(spread(-0.3)).toBeLessThan(spread(0) * 0.9);
  },
);

test("layers of unlike gamma cross over: middle grey neutral, the darks in one colour, the lights in the other", () => {
  const film = madeFilm();
  film.layers.blue.gamma = 0.4;
  const [darkRed, , darkBlue] = printOf(film, [0.04, 0.04, 0.04]);
  const [lightRed, , lightBlue] = printOf(film, [0.4, 0.4, 0.4]);
  expect(darkBlue).toBeGreaterThan(darkRed + 0.02);
  expect(lightRed).toBeGreaterThan(lightBlue + 0.02);
});

test("a negative has its grain where light fell, a slide where none did; paper white shows none", () => {
  const grainAt = (process: "negative" | "reversal", light: number) => {
    const film = madeFilm();
    film.process = process;
    film.grain.amount = 1;
    film.paper = { gamma: 1, toe: 0.02, shoulder: 0.02, range: 3 };
    film.middle = [0.1, 0.1, 0.1];
    const at = (clump: number) => Math.log(printOf(film, [light, light, light], clump)[1]);
    return at(0.5) - at(-0.5);
  };
  expect(grainAt("negative", 0.3)).toBeGreaterThan(1.3 * grainAt("negative", 0.01));
  expect(grainAt("reversal", 0.01)).toBeGreaterThan(1.2 * grainAt("reversal", 1));
  expect(printOf({ ...madeFilm(), grain: { amount: 1, size: 1, colour: 0 } }, [8, 8, 8], 1)[1]).toBeCloseTo(1, 2);
});
