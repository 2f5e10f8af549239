import { z } from "zod";
import { colour } from "./recipe-light";
import { places } from "./recipe-places";
import { common, share } from "./recipe-scene-common";
import { walls } from "./recipe-walls";

/** What is behind the person. Every kind is drawn at full size, from its numbers and a seed alone. */
export const scene = z.discriminatedUnion("kind", [
  /** A roll of seamless paper. */
  z.strictObject({ kind: z.literal("paper"), ...common }),
  /** Hand-painted canvas: clouds of a second colour, brush marks, weave. */
  z.strictObject({
    kind: z.literal("canvas"),
    ...common,
    second: colour,
    mottle: share,
    scale: z.number().min(0.5).max(4),
  }),
  /** A plastered wall, trowel marks raked by the light. */
  z.strictObject({ kind: z.literal("plaster"), ...common, relief: share, scale: z.number().min(0.5).max(4) }),
  /** A wall that a window's light falls on, with the shadows of its bars. */
  z.strictObject({
    kind: z.literal("window"),
    ...common,
    bars: z.number().int().min(0).max(4),
    slant: z.number().min(-1).max(1),
    blur: share,
    strength: share,
  }),
  /** Two flat colours that meet at a line. */
  z.strictObject({
    kind: z.literal("block"),
    ...common,
    second: colour,
    /** Where the line crosses the frame's middle, and how it leans, degrees. */
    split: z.number().min(-0.5).max(1.5),
    angle: z.number().min(-90).max(90),
  }),
  /** Lights far out of focus. `horizon`: they thin out above (1) or fill everything (0). */
  z.strictObject({
    kind: z.literal("bokeh"),
    ...common,
    second: colour,
    lights: z.array(colour).min(1).max(6),
    count: z.number().int().min(0).max(160),
    size: z.number().min(0.01).max(0.25),
    glow: z.number().min(0).max(2),
    horizon: share,
  }),
  /** A bright room far out of focus: upright windows, furniture as soft blocks. */
  z.strictObject({ kind: z.literal("interior"), ...common, second: colour, window: colour, blur: share }),
  /** Tubes of coloured light behind a haze. */
  z.strictObject({ kind: z.literal("neon"), ...common, tubes: z.array(colour).min(1).max(4), haze: share }),
  ...walls,
  ...places,
  /** What was behind the person in her photo, softened; its colour alone where a photo's surroundings are not known. */
  z.strictObject({
    kind: z.literal("own"),
    ...common,
    /** 0 as the photo had it, 1 a fast lens wide open. */
    blur: share,
    /** How much of its light is taken away. */
    dim: share,
    /** How far it is drawn towards `colour`. */
    tint: share,
  }),
]);
export type Scene = z.infer<typeof scene>;
export type SceneOf<K extends Scene["kind"]> = Extract<Scene, { kind: K }>;
