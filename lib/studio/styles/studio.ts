import { eclipse } from "./studio/eclipse";
import { paramount } from "./studio/paramount";
import { clamshell } from "./studio/clamshell";
import { twoGels } from "./studio/two-gels";
import { venetian } from "./studio/venetian";
import { highKey } from "./studio/high-key";
import { delft } from "./studio/delft";
import { charcoal } from "./studio/charcoal";
import { rembrandt } from "./studio/rembrandt";
import { linen } from "./studio/linen";
import { hardSpot } from "./studio/hard-spot";
import { windowNorth } from "./studio/window-north";
import type { StudioStyle } from "./studio-style";

/** A lamp or two, and a wall. */
export const STUDIO: readonly StudioStyle[] = [
  rembrandt,
  linen,
  hardSpot,
  windowNorth,
  charcoal,
  delft,
  highKey,
  venetian,
  twoGels,
  clamshell,
  paramount,
  eclipse,
];
