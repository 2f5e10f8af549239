import { CLASSICAL } from "./classical";
import { COLOUR } from "./colour";
import { DAYLIGHT } from "./daylight";
import { PROCESS } from "./process";
import type { StudioStyle } from "./studio-style";
import { WORK } from "./work";

const FAMILIES = { classical: CLASSICAL, daylight: DAYLIGHT, colour: COLOUR, process: PROCESS, work: WORK };
export type StyleFamily = keyof typeof FAMILIES;

/** The order of the gallery: neighbours differ in light and in colour. What is not named here comes last. */
const ORDER = [
  "rembrandt",
  "linen",
  "silver-1958",
  "camellia",
  "window-north",
  "jade",
  "golden-hour",
  "hard-spot",
  "persimmon",
  "office-hours",
  "cyanotype",
  "terracotta",
  "afternoon",
  "plum-rain",
  "night-shift",
  "tintype",
  "id-white",
];
const placeOf = ({ slug }: StudioStyle) => (ORDER.includes(slug) ? ORDER.indexOf(slug) : ORDER.length);

/** Every style the studio offers. */
export const STUDIO_STYLES: readonly StudioStyle[] = Object.values(FAMILIES)
  .flat()
  .sort((a, b) => placeOf(a) - placeOf(b));

/** Which family a style of the studio belongs to; throws for a slug that is not one. */
export function familyOf(slug: string): StyleFamily {
  const found = Object.entries(FAMILIES).find(([, styles]) => styles.some((style) => style.slug === slug));
  if (!found) throw new Error(`The studio has no style ${slug}.`);
  return found[0] as StyleFamily;
}
