import { clamp, smoothstep } from "../../pixels/scalar";
import type { Planes } from "./planes";

export type Separation = "cyan" | "magenta" | "yellow" | "black";

/** Darker than this the black plate begins to print, and takes grey away from the others. */
const BLACK_FROM = 0.5;
const TAKEN = 0.7;

/** How much of an ink each place wants, 0 to 1, with the ends closed: a poster has few tones. */
export function separate({ channels }: Planes, plate: Separation): Float32Array {
  const [red, green, blue] = channels;
  const own = plate === "cyan" ? red : plate === "magenta" ? green : blue;
  return own.map((value, i) => {
    const most = Math.max(red[i] as number, green[i] as number, blue[i] as number);
    const black = clamp((BLACK_FROM - most) / BLACK_FROM, 0, 1);
    const wanted = plate === "black" ? 1.25 * black : (1 - value - TAKEN * black) / (1 - TAKEN * black);
    return smoothstep(0.06, 0.92, wanted);
  });
}
