import { grey, hex } from "../studio-style";

/** Grounds that papers ask for. Blue and red are those of the photo shops in China. */
export const WHITE = grey(1.5);
export const PALE = hex("#e9ecee");
export const STUDIO_GREY = hex("#c9cdd0");
export const BLUE = hex("#438edb");
export const RED = hex("#d8222b");
