import { z } from "zod";
import { colour } from "./recipe-light";

const strength = z.number().min(0).max(1);

/** What the finished picture is painted, drawn or printed with. Lengths are shares of its width, strengths go from 0 to 1. */
export const paint = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("oil"),
    /** Width of the broadest brush; three finer ones follow, each half as wide. */
    brush: z.number().min(0.01).max(0.1),
    /** Length of a stroke in widths of its brush. */
    length: z.number().min(1.5).max(8),
    /** How far a stroke's colour strays from what it covers. */
    play: strength,
    /** Relief of the paint, and of the cloth under it where the paint is thin. */
    impasto: strength,
    weave: strength,
  }),
  z.strictObject({
    kind: z.literal("watercolour"),
    paper: colour,
    /** Width of the smallest patch of one wash. */
    wash: z.number().min(0.002).max(0.02),
    /** Pigment that gathers where a wash dried, and in the valleys of the paper. */
    edge: strength,
    granulation: strength,
    /** Wet in wet: how far colours run into each other away from the face. */
    bleed: strength,
    /** White paper around the picture. */
    rim: z.number().min(0).max(0.15),
    /** Pencil under the washes. */
    line: strength,
  }),
  z.strictObject({
    kind: z.literal("ink"),
    paper: colour,
    ink: colour,
    /** Washes of different strength between paper and ink. */
    tones: z.number().int().min(2).max(6),
    line: strength,
    /** How far a wash creeps along the fibres, and how often a dry brush skips. */
    wet: strength,
    dry: strength,
    /** How much of the picture's lower edge is left unpainted. */
    fade: strength,
    /** A seal in this colour beside the figure. */
    seal: colour.nullable(),
  }),
  z.strictObject({
    kind: z.literal("pencil"),
    paper: colour,
    lead: colour,
    line: strength,
    hatch: strength,
    /** From one stroke of a hatching to the next. */
    pitch: z.number().min(0.002).max(0.02),
    tooth: strength,
  }),
  z.strictObject({
    kind: z.literal("halftone"),
    paper: colour,
    /** One screen each, printed in this order. */
    inks: z
      .array(
        z.strictObject({
          colour,
          /** The separation that this ink prints. */
          plate: z.enum(["cyan", "magenta", "yellow", "black"]),
          /** Of its screen, degrees. */
          angle: z.number().min(-90).max(90),
        }),
      )
      .min(1)
      .max(4),
    /** From one dot to the next. */
    pitch: z.number().min(0.004).max(0.03),
    /** How far the plates are out of register. */
    shift: z.number().min(0).max(0.01),
    /** The drawing, in full ink on the last plate. */
    line: strength,
  }),
]);
export type Paint = z.infer<typeof paint>;
export type PaintOf<K extends Paint["kind"]> = Extract<Paint, { kind: K }>;
