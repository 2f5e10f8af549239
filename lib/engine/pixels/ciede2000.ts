import type { Lab } from "./cie-lab";

const degrees = (radians: number) => (radians * 180) / Math.PI;
const radians = (angle: number) => (angle * Math.PI) / 180;
const POWER_25 = 25 ** 7;
const fade = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + POWER_25));

/** Colour difference as the eye weighs it, 1 about the least that is seen (CIE 142-2001, as written out by Sharma, Wu and Dalal 2005). */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  // Equations 2 to 7: a stretched near grey, then chroma and hue.
  const stretch = 1.5 - 0.5 * fade((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2);
  const chroma1 = Math.hypot(stretch * a1, b1);
  const chroma2 = Math.hypot(stretch * a2, b2);
  const hue1 = hueOf(stretch * a1, b1);
  const hue2 = hueOf(stretch * a2, b2);

  // Equations 8 to 11: the differences.
  const grey = chroma1 * chroma2 === 0;
  const turn = hue2 - hue1;
  const hueStep = grey ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
  const lightnessStep = l2 - l1;
  const chromaStep = chroma2 - chroma1;
  const hueArc = 2 * Math.sqrt(chroma1 * chroma2) * Math.sin(radians(hueStep / 2));

  // Equations 12 to 22: their weights at the middle of the two colours.
  const lightness = (l1 + l2) / 2;
  const chroma = (chroma1 + chroma2) / 2;
  const hue = meanHue(hue1, hue2, grey);
  const hueWeight =
    1 -
    0.17 * Math.cos(radians(hue - 30)) +
    0.24 * Math.cos(radians(2 * hue)) +
    0.32 * Math.cos(radians(3 * hue + 6)) -
    0.2 * Math.cos(radians(4 * hue - 63));
  const fromMiddle = (lightness - 50) ** 2;
  const forLightness = 1 + (0.015 * fromMiddle) / Math.sqrt(20 + fromMiddle);
  const forChroma = 1 + 0.045 * chroma;
  const forHue = 1 + 0.015 * chroma * hueWeight;
  const rotation = -Math.sin(radians(60 * Math.exp(-(((hue - 275) / 25) ** 2)))) * 2 * fade(chroma);

  const dl = lightnessStep / forLightness;
  const dc = chromaStep / forChroma;
  const dh = hueArc / forHue;
  return Math.sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
}

function hueOf(a: number, b: number): number {
  if (a === 0 && b === 0) return 0;
  const angle = degrees(Math.atan2(b, a));
  return angle < 0 ? angle + 360 : angle;
}

function meanHue(hue1: number, hue2: number, grey: boolean): number {
  const sum = hue1 + hue2;
  if (grey) return sum;
  if (Math.abs(hue1 - hue2) <= 180) return sum / 2;
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}
