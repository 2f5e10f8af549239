import { z } from "zod";
import { colour } from "./recipe-light";

const width = z.number().min(0.01).max(1.5);

/** A characteristic curve (Hurter and Driffield 1890): density over the decimal logarithm of exposure. */
const curve = {
  /** Slope of the straight part. */
  gamma: z.number().min(0.2).max(5),
  /** How gradually the straight part begins and ends, decades: 0.02 is a corner, 0.5 a long bend. */
  toe: width,
  shoulder: width,
  /** From clear to the most there can be. */
  range: z.number().min(0.6).max(4),
};

const layer = z.strictObject({
  ...curve,
  /** Where the straight part begins, decades from middle grey: -1.5 has latitude, -0.6 was exposed too little. */
  foot: z.number().min(-3).max(0.5),
});
export type FilmLayer = z.infer<typeof layer>;

const paper = z.strictObject(curve);
export type FilmPaper = z.infer<typeof paper>;

const inhibition = z.number().min(-0.6).max(1);

/** A stock from emulsion to print; it takes the place of the plain tone curve. */
export const film = z.strictObject({
  /** A slide has its grain in the darks, a negative in the lights. */
  process: z.enum(["negative", "reversal"]),
  layers: z.strictObject({ red: layer, green: layer, blue: layer }),
  /** How far a layer's density holds another's back: above 0 colours part, below 0 the dyes are dirty. */
  interlayer: z.strictObject({
    redByGreen: inhibition,
    redByBlue: inhibition,
    greenByRed: inhibition,
    greenByBlue: inhibition,
    blueByRed: inhibition,
    blueByGreen: inhibition,
  }),
  /** What the negative is printed on; for a slide, the screen (gamma 1). */
  paper,
  /** Linear colours of the print where nothing, middle grey and everything was exposed. */
  black: colour,
  middle: colour,
  white: colour,
  /** Light that goes through all layers and comes back from the base: a glow around lights, red first. */
  halation: z.strictObject({
    strength: z.number().min(0).max(1),
    /** Share of the frame's width. */
    radius: z.number().min(0.001).max(0.06),
    /** From this light on, 1 being paper white. */
    threshold: z.number().min(0.1).max(2),
    colour,
  }),
  grain: z.strictObject({
    amount: z.number().min(0).max(1),
    /** Diameter of a clump in px of a 1024 px wide print. */
    size: z.number().min(0.8).max(4),
    /** 0: the three layers share one grain, as silver does; 1: each has its own. */
    colour: z.number().min(0).max(1),
  }),
});
export type Film = z.infer<typeof film>;
