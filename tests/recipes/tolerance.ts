import type { LookDifference } from "./compare-looks";

/**
 * What may change unnoticed. On the styles of the first year a thirtieth of a stop, a hundredth of contrast or warmth, or a
 * key moved by one degree stay below 0.32, 1.1 and 0.0007; a tenth of a stop, a tenth of contrast or twelve degrees pass
 * at least one of these in every style.
 */
const TOLERANCE: LookDifference = { colour: 0.45, spot: 1.6, form: 0.006 };

/** Says by what a look has changed beyond tolerance, or null. */
export function noticedIn(difference: LookDifference): string | null {
  const measures = ["colour", "spot", "form"] as const;
  const said = measures
    .filter((measure) => difference[measure] > TOLERANCE[measure])
    .map((measure) => `${measure} ${difference[measure].toFixed(3)} of ${TOLERANCE[measure]} allowed`);
  return said.length > 0 ? said.join(", ") : null;
}
