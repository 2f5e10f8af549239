import { z } from "zod";
import { colour } from "./recipe-light";
import { common, share } from "./recipe-scene-common";

/** Walls and cloths of a studio, beyond the plain ones. */
export const walls = [
  /** Light that came through something on its way to the wall: the slats of a blind, or leaves. */
  z.strictObject({
    kind: z.literal("gobo"),
    ...common,
    pattern: z.enum(["blinds", "leaves"]),
    /** Slats from edge to edge of the patch, or how small the leaves are. */
    count: z.number().int().min(3).max(40),
    /** Degrees that the pattern leans. */
    angle: z.number().min(-60).max(60),
    blur: share,
    strength: share,
  }),
  /** Paper under lamps with gels: each throws its own pool of colour, and they add where they meet. */
  z.strictObject({
    kind: z.literal("washes"),
    ...common,
    washes: z
      .array(
        z.strictObject({
          x: z.number().min(-0.5).max(1.5),
          y: z.number().min(-0.5).max(1.5),
          radius: z.number().min(0.1).max(2),
          colour,
        }),
      )
      .min(1)
      .max(4),
  }),
  /** A curtain in folds, lit from the side of the key light; `sheen` is that of satin. */
  z.strictObject({
    kind: z.literal("drape"),
    ...common,
    second: colour,
    folds: z.number().int().min(3).max(40),
    depth: share,
    sheen: share,
    blur: share,
  }),
  /** A panelled wall: mouldings around fields, their edges caught by the key light. */
  z.strictObject({
    kind: z.literal("panelled"),
    ...common,
    relief: share,
    /** Width of a field, share of the frame's width. */
    field: z.number().min(0.2).max(1.5),
    blur: share,
  }),
  /** A painted disc on a plain wall; `x` and `y` in shares of the frame, the radius in widths. */
  z.strictObject({
    kind: z.literal("disc"),
    ...common,
    second: colour,
    x: z.number().min(-0.5).max(1.5),
    y: z.number().min(-0.5).max(1.5),
    radius: z.number().min(0.05).max(1.2),
  }),
] as const;
