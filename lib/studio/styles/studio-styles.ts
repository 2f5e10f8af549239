import { DOCUMENTS } from "./documents";
import { EDITORIAL } from "./editorial";
import { FILM } from "./film";
import { PAINTERLY } from "./painterly";
import { SCENES } from "./scenes";
import { STUDIO } from "./studio";
import type { StudioStyle } from "./studio-style";

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
export const STUDIO_STYLES: readonly StudioStyle[] = [
  ...STUDIO,
  ...FILM,
  ...EDITORIAL,
  ...PAINTERLY,
  ...SCENES,
  ...DOCUMENTS,
].sort((a, b) => placeOf(a) - placeOf(b));
