import { camellia } from "./editorial/camellia";
import { jade } from "./editorial/jade";
import { magazineCover } from "./editorial/magazine-cover";
import { persimmon } from "./editorial/persimmon";
import { terracotta } from "./editorial/terracotta";
import type { StudioStyle } from "./studio-style";

/** Pictures that want a page around them. */
export const EDITORIAL: readonly StudioStyle[] = [camellia, jade, persimmon, terracotta, magazineCover];
