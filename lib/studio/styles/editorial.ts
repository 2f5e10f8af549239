import { leafShade } from "./editorial/leaf-shade";
import { redSun } from "./editorial/red-sun";
import { velvet } from "./editorial/velvet";
import { powder } from "./editorial/powder";
import { directFlash } from "./editorial/direct-flash";
import { half } from "./editorial/half";
import { riso } from "./editorial/riso";
import { camellia } from "./editorial/camellia";
import { jade } from "./editorial/jade";
import { magazineCover } from "./editorial/magazine-cover";
import { persimmon } from "./editorial/persimmon";
import { terracotta } from "./editorial/terracotta";
import type { StudioStyle } from "./studio-style";

/** Pictures that want a page around them. */
export const EDITORIAL: readonly StudioStyle[] = [
  camellia,
  jade,
  persimmon,
  terracotta,
  riso,
  half,
  directFlash,
  powder,
  velvet,
  redSun,
  leafShade,
  magazineCover,
];
