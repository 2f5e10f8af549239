import type { FoundLight } from "../matte/cutout";
import { luminance } from "../pixels/linear-picture";
import { clamp, mix } from "../pixels/scalar";

type Rgb = readonly [number, number, number];

/** Natural skin lies along a line of ln(red/green) and ln(blue/green) from fair to dark; how far a cast is taken back to it. */
const SKIN_LINE = { slope: -0.72, least: 0.3, most: 0.95 };
const CAST_TAKEN_BACK = 0.75;
/**
 * What skin in good light may measure, linear luminance, at both ends of that line: the darker skin is, the redder. Between
 * the two a face stays as light as it was photographed, for that is its own; only what lies outside is brought nearer.
 */
const FAIR = { redness: 0.5, least: 0.25, most: 0.52 };
const DARK = { redness: 0.72, least: 0.03, most: 0.45 };
const EXPOSURE_TAKEN_BACK = 0.5;
/** At most so much, natural logarithm: dark skin in open shade measures like fair skin badly underexposed, and must not be bleached. */
const LIFTED = 0.3;
const HELD_BACK = 0.6;

/** Gains on linear red, green and blue for a face whose skin has these colours (linear, darkest first). */
export function findBalance(skin: Rgb[]): FoundLight["balance"] {
  if (skin.length < 20) return [1, 1, 1];
  const middle = skin.slice(Math.floor(skin.length * 0.35), Math.ceil(skin.length * 0.9));
  const mean = (c: 0 | 1 | 2) => Math.max(1e-3, middle.reduce((sum, rgb) => sum + rgb[c], 0) / middle.length);
  const [red, green, blue] = [mean(0), mean(1), mean(2)];
  const redness = Math.log(red / green);
  const blueness = Math.log(blue / green);
  // The nearest point of the line, within what skin can be.
  const onLine = clamp(
    (redness + SKIN_LINE.slope * blueness) / (1 + SKIN_LINE.slope ** 2),
    SKIN_LINE.least,
    SKIN_LINE.most,
  );
  const redGain = Math.exp(CAST_TAKEN_BACK * (onLine - redness));
  const blueGain = Math.exp(CAST_TAKEN_BACK * (SKIN_LINE.slope * onLine - blueness));
  const light = luminance(red * redGain, green, blue * blueGain);
  const gain = exposureOf(light, onLine);
  return [redGain * gain, gain, blueGain * gain];
}

/** What brings a face of this luminance nearer to what skin of this redness may measure; 1 within. */
function exposureOf(light: number, redness: number): number {
  const dark = clamp((redness - FAIR.redness) / (DARK.redness - FAIR.redness), 0, 1);
  const least = Math.exp(mix(Math.log(FAIR.least), Math.log(DARK.least), dark));
  const most = Math.exp(mix(Math.log(FAIR.most), Math.log(DARK.most), dark));
  const wanted = clamp(light, least, most);
  return Math.exp(clamp(EXPOSURE_TAKEN_BACK * Math.log(wanted / light), -HELD_BACK, LIFTED));
}
