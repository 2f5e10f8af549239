import type { Film, FilmLayer, FilmPaper } from "@/lib/domain/recipe-film";
import type { Grade } from "@/lib/domain/recipe-grade";
import { toEncoded } from "../../pixels/srgb";
import { densityAt } from "./characteristic";
import { bendPrint } from "./tone-curve";

const MIDDLE_GREY = 0.18;
const STEPS = 2048;
/** Light is looked up over its square root up to here; densities as far as a print can be told from black or white. */
const BRIGHTEST = 8;
const DENSITY = { least: -3, most: 3 };
/** Deviation of the density at density 1 for the strongest grain; with a paper of gamma 2 that is a fast film pushed two stops. */
const COARSEST = 0.075;
/** Clear film is not quite without grain. */
const FOG = 0.06;

/** Exposes, develops and prints one pixel: linear RGB in, encoded RGB into `out`. `clumps`: grain of the three layers, deviation 1. */
export type FilmStock = (red: number, green: number, blue: number, out: Float32Array, clumps: Float32Array) => void;

export function filmStock(film: Film, grade: Grade): FilmStock {
  const { layers, interlayer: hold, process } = film;
  const order = [layers.red, layers.green, layers.blue] as const;
  const [redOf, greenOf, blueOf] = order.map(negativeOf) as [Lookup, Lookup, Lookup];
  const prints = [0, 1, 2].map((c) => printOf(film, grade, c));
  const [redPrint, greenPrint, bluePrint] = prints as [Lookup, Lookup, Lookup];
  const deviation = COARSEST * film.grain.amount;
  const coarse = order.map((layer) => grainOf(layer, process, deviation)) as [Lookup, Lookup, Lookup];
  return (red, green, blue, out, clumps) => {
    const r = redOf(red);
    const g = greenOf(green);
    const b = blueOf(blue);
    const redHeld = r + hold.redByGreen * (r - g) + hold.redByBlue * (r - b);
    const greenHeld = g + hold.greenByRed * (g - r) + hold.greenByBlue * (g - b);
    const blueHeld = b + hold.blueByRed * (b - r) + hold.blueByGreen * (b - g);
    out[0] = redPrint(redHeld + (clumps[0] as number) * coarse[0](r));
    out[1] = greenPrint(greenHeld + (clumps[1] as number) * coarse[1](g));
    out[2] = bluePrint(blueHeld + (clumps[2] as number) * coarse[2](b));
  };
}

type Lookup = (value: number) => number;

/** Density of a layer by the light on it, counted from that of middle grey. */
function negativeOf(layer: FilmLayer): Lookup {
  const density = (light: number) => densityAt(layer, Math.log10(Math.max(light, 1e-6) / MIDDLE_GREY) - layer.foot);
  const middle = density(MIDDLE_GREY);
  const reach = Math.sqrt(BRIGHTEST);
  const table = tabulate((root) => density(root * root) - middle, 0, reach);
  return (light) => table(light <= 0 ? 0 : Math.sqrt(light));
}

/** Encoded print by a layer's density from middle grey. The printer's light is set so that middle grey comes out as the stock says. */
function printOf(film: Film, grade: Grade, c: number): Lookup {
  const { paper } = film;
  const [black, middle, white] = [film.black[c] as number, film.middle[c] as number, film.white[c] as number];
  const deepest = 10 ** -paper.range;
  const reflected = (decades: number) => {
    const share = (10 ** -densityAt(paper, decades) - deepest) / (1 - deepest);
    return black + (white - black) * Math.min(1, Math.max(0, share));
  };
  const lightForMiddle = findDecades(reflected, middle, paper);
  return tabulate(
    (density) => bendPrint(toEncoded(reflected(lightForMiddle - density)), grade),
    DENSITY.least,
    DENSITY.most,
  );
}

/** The exposure of the paper that reflects `wanted`: more exposure is always darker. */
function findDecades(reflected: (decades: number) => number, wanted: number, paper: FilmPaper): number {
  let light = -4;
  let dark = 4 + paper.range / paper.gamma;
  for (let turn = 0; turn < 40; turn++) {
    const between = (light + dark) / 2;
    if (reflected(between) > wanted) light = between;
    else dark = between;
  }
  return (light + dark) / 2;
}

/** Deviation of the grain by density from middle grey: it grows with the square root of the density (Siedentopf 1937). */
function grainOf(layer: FilmLayer, process: Film["process"], deviation: number): Lookup {
  const middle = densityAt(layer, -layer.foot);
  return tabulate(
    (density) => {
      const silver = process === "negative" ? middle + density : layer.range - middle - density;
      return deviation * Math.sqrt(FOG + Math.max(0, silver));
    },
    DENSITY.least,
    DENSITY.most,
  );
}

/** A function as a table with straight lines between its steps; beyond its ends it stays as it is there. */
function tabulate(of: Lookup, from: number, to: number): Lookup {
  const table = Float32Array.from({ length: STEPS + 2 }, (_, step) => of(from + ((to - from) * step) / STEPS));
  const scale = STEPS / (to - from);
  return (value) => {
    const position = value <= from ? 0 : value >= to ? STEPS : (value - from) * scale;
    const step = position | 0;
    const low = table[step] as number;
    return low + ((table[step + 1] as number) - low) * (position - step);
  };
}
