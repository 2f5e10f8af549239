import { CLEAN_FINISH, hex, lamp, PLAIN_GRADE, type StudioStyle } from "../studio-style";
import { evenly, layers, paper } from "./emulsion";

export const instant: StudioStyle = {
  id: "8987f4e4-2dda-4491-9eea-ba56ecd7a9c3",
  family: "film",
  slug: "instant",
  name: { en: "Sixty seconds", zh: "六十秒" },
  note: {
    en: "Wave it, wait, watch the face come up: milky blacks, a little teal, a flash that means well.",
    zh: "摇一摇，等一等，脸慢慢浮上来：黑是奶的，带点青，闪光很和气。",
  },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    scene: {
      kind: "block",
      colour: hex("#b9c2a2"),
      second: hex("#d08f6f"),
      split: 0.8,
      angle: -84,
      pool: { x: 0.48, y: 0.36, radius: 0.9, falloff: 0.5 },
      shadow: { strength: 0.35, distance: 0.05, softness: 0.2 },
    },
    light: {
      key: lamp(-6, 10, 8, 1.7, [1, 0.98, 0.94]),
      others: [lamp(50, 20, 45, 0.3, [1, 0.92, 0.8])],
      ambient: [0.14, 0.135, 0.12],
      ground: [0.1, 0.085, 0.07],
      relight: 0.5,
      exposure: 0.5,
    },
    grade: {
      ...PLAIN_GRADE,
      saturation: 0.9,
      film: {
        process: "reversal",
        layers: layers([1.25, -1.15, 0.22, 0.26, 1.9], [1.2, -1.15, 0.22, 0.26, 1.9], [1.02, -1.3, 0.26, 0.3, 1.9]),
        interlayer: evenly(-0.05),
        paper: paper(1.05, 0.14, 0.2, 1.6),
        black: [0.022, 0.036, 0.042],
        middle: [0.262, 0.245, 0.212],
        white: [0.97, 0.95, 0.86],
        halation: { strength: 0.2, radius: 0.02, threshold: 0.7, colour: [1, 0.8, 0.5] },
        grain: { amount: 0.12, size: 2.2, colour: 0.4 },
      },
    },
    crop: { head: 0.46, eyeLine: 0.41, offset: -0.02 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0, size: 1 }, vignette: 0.3, bloom: 0.3, retouch: 0.4 },
    skin: 11,
  },
};
