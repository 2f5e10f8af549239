import { cnPassport } from "./documents/cn-passport";
import { idBlue } from "./documents/id-blue";
import { idRed } from "./documents/id-red";
import { idWhite } from "./documents/id-white";
import { passport } from "./documents/passport";
import { profileSquare } from "./documents/profile-square";
import { twoInchBlue } from "./documents/two-inch-blue";
import { twoInchWhite } from "./documents/two-inch-white";
import { usVisa } from "./documents/us-visa";
import type { StudioStyle } from "./studio-style";

/** For papers: each by the published rule of who asks for it. */
export const DOCUMENTS: readonly StudioStyle[] = [
  idWhite,
  idBlue,
  idRed,
  twoInchWhite,
  twoInchBlue,
  cnPassport,
  passport,
  usVisa,
  profileSquare,
];
