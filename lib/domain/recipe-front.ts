import { z } from "zod";
import { colour } from "./recipe-light";

/** What passes between the lens and the person, out of focus. */
export const front = z.discriminatedUnion("kind", [
  /** Flakes: most of them small and far, a few large and near. `amount` of 1 is a thick fall. */
  z.strictObject({ kind: z.literal("snow"), colour, amount: z.number().min(0).max(1) }),
  /** A twig held into a lower corner, on the side that the light comes from: `amount` of 1 reaches far into the frame. */
  z.strictObject({ kind: z.literal("twig"), colour, amount: z.number().min(0).max(1) }),
]);
export type Front = z.infer<typeof front>;
