import type { StudioStyle } from "./studio-style";

/** The whole picture by hand. */
export const PAINTERLY: readonly StudioStyle[] = [];
