import { z } from "zod";

/** Linear RGB, 1 is paper white. */
export const colour = z.tuple([z.number().min(0).max(1.5), z.number().min(0).max(1.5), z.number().min(0).max(1.5)]);
export type Colour = z.infer<typeof colour>;

const lamp = z.strictObject({
  /** Degrees to the viewer's right of the camera; beyond 90 it stands behind the person. */
  azimuth: z.number().min(-180).max(180),
  /** Degrees above the eyes. */
  elevation: z.number().min(-60).max(90),
  /** Angular radius of the source as the person sees it, degrees: 3 a bare bulb, 12 an umbrella, 40 a wall of cloth. */
  size: z.number().min(1).max(60),
  intensity: z.number().min(0).max(8),
  colour,
});
export type Lamp = z.infer<typeof lamp>;

export const light = z.strictObject({
  key: lamp,
  /** Fill, kickers and hair lights. */
  others: z.array(lamp).max(5),
  /** What the room gives back from above and from below. */
  ambient: colour,
  ground: colour,
  /** How far the photo's own light gives way to this one: 0 keeps it, 1 replaces it. */
  relight: z.number().min(0).max(1),
  /** Stops; 0 puts the lit side of the face where a light meter would. */
  exposure: z.number().min(-2).max(2),
});
export type Light = z.infer<typeof light>;
