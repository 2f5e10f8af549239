import { z } from "zod";
import { colour } from "./recipe-light";
import { common, share } from "./recipe-scene-common";

/** Radius of the disc that the lens makes of a point of light there, in widths of the frame. */
const size = z.number().min(0.004).max(0.12);
const glow = z.number().min(0).max(4);

/** Places behind the person, thrown out of focus by a fast lens. */
export const places = [
  /** Leaves and the gaps between them. `colour` is their shade, `second` where light falls on them, `sky` shows through. */
  z.strictObject({
    kind: z.literal("foliage"),
    ...common,
    second: colour,
    sky: colour,
    size,
    /** How much of the sky the leaves cover. */
    density: share,
    glow,
    /** Blossoms among the leaves; none when the list is empty. */
    flowers: z.array(colour).max(4),
    /** Rain on a pane between: drops that hold the view upside down. */
    drops: share,
  }),
  /** Trunks on both sides of a path that meets the sky in the middle. `colour` is the bark, `second` the crowns. */
  z.strictObject({
    kind: z.literal("avenue"),
    ...common,
    second: colour,
    sky: colour,
    ground: colour,
    trunks: z.number().int().min(0).max(12),
    /** Bare branches at 0, a closed roof of leaves at 1. */
    canopy: share,
    lights: z.array(colour).max(4),
    size,
    glow,
  }),
  /** A street at night: windows, lamps, cars, upright signs, and all of it again on the wet ground. */
  z.strictObject({
    kind: z.literal("street"),
    ...common,
    second: colour,
    lights: z.array(colour).min(1).max(6),
    signs: z.array(colour).max(5),
    wet: share,
    size,
    glow,
  }),
  /** Rows of paper lanterns that hang away into the distance between lit shops. */
  z.strictObject({
    kind: z.literal("lanterns"),
    ...common,
    second: colour,
    lights: z.array(colour).min(1).max(4),
    rows: z.number().int().min(1).max(5),
    size,
    glow,
  }),
  /** Open water under a sky. `second` is the light along the horizon, on the side of the strongest lamp. */
  z.strictObject({
    kind: z.literal("sea"),
    ...common,
    second: colour,
    sky: colour,
    /** Height of the horizon from the upper edge, share of the frame. */
    horizon: z.number().min(0.2).max(0.9),
    cloud: share,
    size,
    glow,
  }),
  /** A café: a window on the light's side, hanging lamps, a bar with bottles. */
  z.strictObject({
    kind: z.literal("cafe"),
    ...common,
    second: colour,
    window: colour,
    lamp: colour,
    lamps: z.number().int().min(0).max(8),
    size,
    glow,
  }),
  /** Shelves of books up to the ceiling. `second` is the wood. */
  z.strictObject({
    kind: z.literal("shelves"),
    ...common,
    second: colour,
    books: z.array(colour).min(2).max(8),
    lamp: colour,
    size,
    glow,
  }),
] as const;
