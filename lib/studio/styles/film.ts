import { silver1958 } from "./film/silver-1958";
import { cyanotype } from "./film/cyanotype";
import { tintype } from "./film/tintype";
import { apricot160 } from "./film/apricot-160";
import { cornerShop400 } from "./film/corner-shop-400";
import { kingfisher50 } from "./film/kingfisher-50";
import { lastTrain800 } from "./film/last-train-800";
import { basement3200 } from "./film/basement-3200";
import { ortho25 } from "./film/ortho-25";
import { instant } from "./film/instant";
import { wrongBath } from "./film/wrong-bath";
import type { StudioStyle } from "./studio-style";

/** Stocks, plates and papers of other years. */
export const FILM: readonly StudioStyle[] = [
  silver1958,
  cyanotype,
  tintype,
  apricot160,
  cornerShop400,
  kingfisher50,
  lastTrain800,
  basement3200,
  ortho25,
  instant,
  wrongBath,
];
