import type { Film } from "./recipe-film";

/** A plain negative stock for tests, without glow or grain. Every call gives its own. */
export function madeFilm(): Film {
  const layer = { gamma: 0.55, foot: -1.5, toe: 0.2, shoulder: 0.4, range: 2.1 };
  return {
    process: "negative",
    layers: { red: { ...layer }, green: { ...layer }, blue: { ...layer } },
    interlayer: { redByGreen: 0, redByBlue: 0, greenByRed: 0, greenByBlue: 0, blueByRed: 0, blueByGreen: 0 },
    paper: { gamma: 2, toe: 0.12, shoulder: 0.12, range: 2 },
    black: [0.01, 0.01, 0.01],
    middle: [0.18, 0.18, 0.18],
    white: [1, 1, 1],
    halation: { strength: 0, radius: 0.01, threshold: 0.6, colour: [1, 0.3, 0.1] },
    grain: { amount: 0, size: 1.4, colour: 0.5 },
  };
}
