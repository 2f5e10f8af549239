import { idWhite } from "./documents/id-white";
import type { StudioStyle } from "./studio-style";

/** For papers: each by the published rule of who asks for it. */
export const DOCUMENTS: readonly StudioStyle[] = [idWhite];
