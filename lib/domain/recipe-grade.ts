import { z } from "zod";
import { film } from "./recipe-film";
import { colour } from "./recipe-light";

const signed = z.number().min(-1).max(1);

/** What a colourist does, in the order it is done. */
export const grade = z.strictObject({
  /** Blue to amber, and green to magenta, on the whole picture. */
  warmth: signed,
  tint: signed,
  /** Steepness around middle grey. */
  contrast: signed,
  /** How far black is lifted, and white held back, in the finished picture. */
  fade: z.number().min(0).max(0.3),
  saturation: z.number().min(0).max(2),
  /** Black and white as a film sees it: how much red, green and blue weigh. */
  mono: z.strictObject({ red: signed, green: signed, blue: signed }).nullable(),
  /** Colour pushed into the darks and the lights; the lightness stays. */
  split: z.strictObject({ shadows: colour, highlights: colour, amount: z.number().min(0).max(1) }).nullable(),
  /** Ink and paper of a one-colour process: darkest to lightest, by lightness alone. */
  duotone: z.strictObject({ ink: colour, middle: colour, paper: colour }).nullable(),
  /** An emulsion and its print, in place of the plain curve; contrast and fade then bend the print. */
  film: film.optional(),
});
export type Grade = z.infer<typeof grade>;
