import type { Film, FilmLayer, FilmPaper } from "@/lib/domain/recipe-film";

/** Red, green and blue layer, each `[gamma, foot, toe, shoulder, range]`. */
export function layers(...rows: [Row, Row, Row]): Film["layers"] {
  const [red, green, blue] = rows.map(([gamma, foot, toe, shoulder, range]) => ({ gamma, foot, toe, shoulder, range }));
  return { red, green, blue } as Film["layers"];
}
type Row = [
  gamma: FilmLayer["gamma"],
  foot: FilmLayer["foot"],
  toe: FilmLayer["toe"],
  shoulder: FilmLayer["shoulder"],
  range: FilmLayer["range"],
];

/** Silver has one layer; the model keeps three of the same. */
export const silver = (...row: Row): Film["layers"] => layers(row, row, row);

export function paper(gamma: number, toe: number, shoulder: number, range: number): FilmPaper {
  return { gamma, toe, shoulder, range };
}

/** What each layer holds back of the others, all alike; below 0 the dyes are dirty. */
export function evenly(inhibition: number): Film["interlayer"] {
  return {
    redByGreen: inhibition,
    redByBlue: inhibition,
    greenByRed: inhibition,
    greenByBlue: inhibition,
    blueByRed: inhibition,
    blueByGreen: inhibition,
  };
}
