import type { Colour } from "@/lib/domain/recipe-light";
import { toEncoded } from "../../pixels/srgb";
import { emptyPlanes, type Planes, type Size } from "./planes";

const STEPS = 1024;
/** Densities beyond 1 are as dark as the pigment gets. */
const MOST = 1.15;

/** One pigment on paper: paper × (pigment ÷ paper)^density in linear light. `sheet` is the paper's own light and shade, 1 on average. */
export function layPigment(
  size: Size,
  density: Float32Array,
  paper: Colour,
  pigment: Colour,
  sheet: Float32Array,
): Planes {
  const out = emptyPlanes(size);
  out.channels.forEach((plane, c) => {
    const white = paper[c] as number;
    const ratio = Math.max(0.004, pigment[c] as number) / white;
    const table = Float32Array.from({ length: STEPS + 1 }, (_, n) => toEncoded(white * ratio ** ((n / STEPS) * MOST)));
    for (let i = 0; i < plane.length; i++) {
      const step = Math.min(STEPS, ((density[i] as number) * STEPS) / MOST) | 0;
      plane[i] = (table[step] as number) * (sheet[i] as number);
    }
  });
  return out;
}

/** Encoded, for mixing by hand. */
export const encodedOf = (colour: Colour): number[] => colour.map(toEncoded);
