import { CLEAN_FINISH, grey, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const silver1958: StudioStyle = {
  id: "5f1c0d52-7f0e-4c1b-9a54-0b1f6d1a7e0f",
  family: "film",
  slug: "silver-1958",
  name: { en: "Silver, 1958", zh: "银盐 1958" },
  note: {
    en: "Fast film, a grey roll of paper, a lamp from the right. Grain you can feel.",
    zh: "高速胶片，灰色背景纸，右侧来光，颗粒摸得着。",
  },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    scene: {
      kind: "paper",
      colour: grey(0.3),
      pool: { x: 0.3, y: 0.38, radius: 0.8, falloff: 0.78 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(46, 32, 15, 1.7),
      others: [lamp(-55, 6, 40, 0.2), lamp(-140, 30, 10, 1)],
      ambient: grey(0.07),
      ground: grey(0.05),
      relight: 0.75,
      exposure: 0.16,
    },
    grade: {
      ...PLAIN_GRADE,
      contrast: 0.24,
      fade: 0.025,
      mono: { red: 0.32, green: 0.5, blue: 0.18 },
      split: { shadows: hex("#3a3632"), highlights: hex("#f5efe4"), amount: 0.5 },
    },
    crop: { head: 0.47, eyeLine: 0.39, offset: -0.04 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.85, size: 1.8 }, vignette: 0.4, bloom: 0.25, retouch: 0.25 },
  },
};
