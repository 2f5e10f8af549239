import { z } from "zod";
import { colour } from "./recipe-light";
import { front } from "./recipe-front";

export const share = z.number().min(0).max(1);

/** What every scene has. */
export const common = {
  colour,
  /** A lamp on the backdrop: where its middle falls (shares of the frame), how wide, and how much darker it gets around. */
  pool: z.strictObject({
    x: z.number().min(-0.5).max(1.5),
    y: z.number().min(-0.5).max(1.5),
    radius: z.number().min(0.1).max(3),
    falloff: share,
  }),
  /** The person's own shadow on it: 0 stands far in front of it. `distance` in widths of the frame. */
  shadow: z.strictObject({ strength: share, distance: z.number().min(0).max(0.5), softness: share }),
  front: front.optional(),
};
