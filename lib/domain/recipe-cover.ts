import { z } from "zod";
import { colour } from "./recipe-light";

const line = z.string().max(48);

/** Lettering of a magazine's cover. The person's name comes with the order and is set below; without one its place stays free. */
export const cover = z.strictObject({
  /** Across the top, printed on the backdrop, so that the head stands before it. */
  masthead: z.string().min(1).max(12),
  /** How dark the letters of the masthead are, 200 (hairlines) to 800. */
  weight: z.number().min(200).max(800),
  ink: colour,
  /** Small lines: above the masthead at either side, and below the name. */
  left: line,
  right: line,
  below: line,
  /** The two inks of everything in front of the person; each place takes the one that reads better there. */
  light: colour,
  dark: colour,
  /** How far the foot of the picture is darkened under the name. */
  burn: z.number().min(0).max(1),
});
export type Cover = z.infer<typeof cover>;
