import type { LookDifference } from "./compare-looks";

/**
 * What may change unnoticed. Measured on the first seventeen styles: a thirtieth of a stop, a hundredth of contrast or
 * warmth, or a key lamp moved by one degree come to at most 0.33, 0.9 and 0.0008; a tenth of a stop, a tenth more contrast
 * or vignette, or a key moved by twelve degrees to at least 0.37 in colour, and a moved key to 0.006 in form.
 */
const TOLERANCE: LookDifference = { colour: 0.35, spot: 1.5, form: 0.006 };

/** Says by what a look has changed beyond tolerance, or null. */
export function noticedIn(difference: LookDifference): string | null {
  const measures = ["colour", "spot", "form"] as const;
  const said = measures
    .filter((measure) => difference[measure] > TOLERANCE[measure])
    .map((measure) => `${measure} ${difference[measure].toFixed(3)}, allowed ${TOLERANCE[measure]}`);
  return said.length > 0 ? said.join("; ") : null;
}
