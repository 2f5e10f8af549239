import { rembrandt } from "./studio/rembrandt";
import { linen } from "./studio/linen";
import { hardSpot } from "./studio/hard-spot";
import { windowNorth } from "./studio/window-north";
import type { StudioStyle } from "./studio-style";

/** A lamp or two, and a wall. */
export const STUDIO: readonly StudioStyle[] = [rembrandt, linen, hardSpot, windowNorth];
