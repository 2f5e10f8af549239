import { CLEAN_FINISH, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const nightShift: StudioStyle = {
  id: "5f1c0d52-7f0e-4c1b-9a54-0b1f6d1a7e0c",
  family: "scenes",
  slug: "night-shift",
  name: { en: "Night shift", zh: "夜班" },
  note: {
    en: "Magenta from one side, blue from the other, tubes humming behind.",
    zh: "一侧品红，一侧蓝，身后灯管嗡嗡响。",
  },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    scene: {
      kind: "neon",
      colour: [0.022, 0.014, 0.05],
      tubes: [
        [1, 0.08, 0.42],
        [0.06, 0.35, 1],
      ],
      haze: 0.6,
      pool: { x: 0.5, y: 0.4, radius: 1.3, falloff: 0.4 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-58, 14, 16, 1.7, [1, 0.16, 0.42]),
      others: [
        lamp(60, 18, 16, 1.15, [0.14, 0.4, 1]),
        lamp(5, 30, 30, 0.16, [1, 0.82, 0.72]),
        lamp(-130, 20, 10, 1.2, [1, 0.12, 0.5]),
        lamp(132, 20, 10, 1.4, [0.1, 0.35, 1]),
      ],
      ambient: [0.045, 0.03, 0.075],
      ground: [0.04, 0.02, 0.05],
      relight: 0.85,
      exposure: -0.1,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.12, saturation: 1.02, fade: 0.015 },
    crop: { head: 0.47, eyeLine: 0.41, offset: 0 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.4, size: 1.5 }, bloom: 0.6, halation: 0.4, vignette: 0.3 },
  },
};
