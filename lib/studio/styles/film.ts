import { silver1958 } from "./film/silver-1958";
import { cyanotype } from "./film/cyanotype";
import { tintype } from "./film/tintype";
import type { StudioStyle } from "./studio-style";

/** Stocks, plates and papers of other years. */
export const FILM: readonly StudioStyle[] = [silver1958, cyanotype, tintype];
