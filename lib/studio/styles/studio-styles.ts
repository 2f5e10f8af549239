import { CLASSICAL } from "./classical";
import { COLOUR } from "./colour";
import { DAYLIGHT } from "./daylight";
import { PROCESS } from "./process";
import type { StudioStyle } from "./studio-style";

const bySlug = new Map([...CLASSICAL, ...DAYLIGHT, ...COLOUR, ...PROCESS].map((style) => [style.slug, style]));

/** The order of the gallery: neighbours differ in light and in colour. */
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

/** Every style the studio offers. */
export const STUDIO_STYLES: readonly StudioStyle[] = ORDER.flatMap((slug) => bySlug.get(slug) ?? []);
