import { lanternStreet } from "./scenes/lantern-street";
import { readingRoom } from "./scenes/reading-room";
import { cornerCafe } from "./scenes/corner-cafe";
import { seaDusk } from "./scenes/sea-dusk";
import { ginkgo } from "./scenes/ginkgo";
import { garden } from "./scenes/garden";
import { firstSnow } from "./scenes/first-snow";
import { neonStreet } from "./scenes/neon-street";
import { cityLights } from "./scenes/city-lights";
import { goldenHour } from "./scenes/golden-hour";
import { afternoon } from "./scenes/afternoon";
import { plumRain } from "./scenes/plum-rain";
import { nightShift } from "./scenes/night-shift";
import { officeHours } from "./scenes/office-hours";
import type { StudioStyle } from "./studio-style";

/** Places, far out of focus. */
export const SCENES: readonly StudioStyle[] = [
  goldenHour,
  afternoon,
  plumRain,
  nightShift,
  officeHours,
  cityLights,
  neonStreet,
  firstSnow,
  garden,
  ginkgo,
  seaDusk,
  cornerCafe,
  readingRoom,
  lanternStreet,
];
