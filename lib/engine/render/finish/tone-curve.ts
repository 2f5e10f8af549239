import type { Grade } from "@/lib/domain/recipe-grade";
import { clamp } from "../../pixels/scalar";
import { toEncoded } from "../../pixels/srgb";

const STEPS = 8192;
/** Light up to this multiple of paper white still finds its place in the shoulder. */
const BRIGHTEST = 4;

/** From linear light to the encoded print: the film's shoulder, contrast, fade; one table look-up a channel. */
export function toneCurve(grade: Grade): (linear: number) => number {
  const table = Float32Array.from({ length: STEPS + 2 }, (_, step) =>
    bendPrint(toEncoded(shoulder((step / STEPS) ** 2 * BRIGHTEST)), grade),
  );
  const scale = STEPS / Math.sqrt(BRIGHTEST);
  return (linear) => {
    if (linear <= 0) return table[0] as number;
    if (linear >= BRIGHTEST) return table[STEPS] as number;
    // Over the square root, so that the darks keep their steps.
    const position = Math.sqrt(linear) * scale;
    const step = position | 0;
    const low = table[step] as number;
    return low + ((table[step + 1] as number) - low) * (position - step);
  };
}

/** Contrast and fade of a grade, on an encoded value. */
export function bendPrint(encoded: number, { contrast, fade }: Grade): number {
  return held(steep(encoded, contrast), fade);
}

const KNEE = 0.7;
/** From this multiple of paper white on, the print is white. */
const WHITE = 1.4;
const BEND = 1.3;

/** Straight to the knee, then an exponential approach to white, so that highlights bend instead of breaking. */
function shoulder(linear: number): number {
  if (linear <= KNEE) return linear;
  const bent = (light: number) => 1 - Math.exp(((KNEE - light) / (1 - KNEE)) * BEND);
  return Math.min(1, KNEE + ((1 - KNEE) * bent(linear)) / bent(WHITE));
}

const PIVOT = 0.45;

/** A curve through black, the pivot and white: an S for contrast above 0, its opposite below. */
function steep(encoded: number, contrast: number): number {
  const power = 2 ** (1.15 * contrast);
  const low = encoded < PIVOT;
  const reach = low ? encoded / PIVOT : (1 - encoded) / (1 - PIVOT);
  const bent = reach ** power;
  return clamp(low ? PIVOT * bent : 1 - (1 - PIVOT) * bent, 0, 1);
}

/** Blacks that do not go all the way down, and whites a third as much held back. */
function held(encoded: number, fade: number): number {
  return fade + encoded * (1 - fade - fade / 3);
}
