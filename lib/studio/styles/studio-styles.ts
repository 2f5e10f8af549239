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
  "first-snow",
  "camellia",
  "high-key",
  "jade",
  "golden-hour",
  "hard-spot",
  "persimmon",
  "city-lights",
  "window-north",
  "red-sun",
  "garden",
  "paramount",
  "velvet",
  "corner-cafe",
  "silver-1958",
  "leaf-shade",
  "eclipse",
  "clamshell",
  "neon-street",
  "delft",
  "terracotta",
  "ginkgo",
  "venetian",
  "powder",
  "lantern-street",
  "office-hours",
  "cyanotype",
  "riso",
  "sea-dusk",
  "direct-flash",
  "two-gels",
  "afternoon",
  "charcoal",
  "plum-rain",
  "half",
  "night-shift",
  "reading-room",
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
