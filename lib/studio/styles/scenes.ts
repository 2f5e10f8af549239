import { goldenHour } from "./scenes/golden-hour";
import { afternoon } from "./scenes/afternoon";
import { plumRain } from "./scenes/plum-rain";
import { nightShift } from "./scenes/night-shift";
import { officeHours } from "./scenes/office-hours";
import type { StudioStyle } from "./studio-style";

/** Places, far out of focus. */
export const SCENES: readonly StudioStyle[] = [goldenHour, afternoon, plumRain, nightShift, officeHours];
