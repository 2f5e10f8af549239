import type { Words } from "./words";

/** What a set may be short of, in the order in which it is said. */
export const LACK_CODES = [
  "straight",
  "from_left",
  "from_right",
  "eyes_open",
  "sharper",
  "larger",
  "other_light",
  "other_face",
] as const;

export type LackCode = (typeof LACK_CODES)[number];

/** One thing that would make a set better, and what to add for it. */
export type Lack = { code: LackCode; words: Words };

export const LACKS: Record<LackCode, Words> = {
  straight: { en: "Add one that looks straight at the camera.", zh: "加一张正对镜头的。" },
  from_left: {
    en: "Add one from the left: turn your head a little to your right.",
    zh: "加一张从左边拍的：头稍微向右转。",
  },
  from_right: {
    en: "Add one from the right: turn your head a little to your left.",
    zh: "加一张从右边拍的：头稍微向左转。",
  },
  eyes_open: { en: "Add some with your eyes open.", zh: "加几张睁着眼的。" },
  sharper: { en: "Add a sharper one.", zh: "加一张更清晰的。" },
  larger: { en: "Add one taken closer, or at full size.", zh: "加一张离近些拍的，或者原图。" },
  other_light: { en: "Add one in other light.", zh: "加一张换个光线拍的。" },
  other_face: { en: "Add one with another expression: smiling, or not.", zh: "换个表情再加一张：笑的，或者不笑的。" },
};
