import { CLEAN_FINISH, grey, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const rembrandt: StudioStyle = {
  id: "5f1c0d52-7f0e-4c1b-9a54-0b1f6d1a7e01",
  family: "studio",
  slug: "rembrandt",
  name: { en: "Rembrandt", zh: "伦勃朗" },
  note: {
    en: "One high lamp, umber canvas, half the face left to the dark.",
    zh: "一盏高灯，赭色画布，半张脸留给暗处。",
  },
  sex: "any",
  sitter: "masculine",
  recipe: {
    version: 1,
    skin: 7,
    scene: {
      kind: "canvas",
      colour: hex("#70563d"),
      second: hex("#2a2019"),
      mottle: 0.62,
      scale: 0.9,
      pool: { x: 0.74, y: 0.42, radius: 0.72, falloff: 0.86 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-50, 40, 11, 2.1, [1, 0.93, 0.83]),
      others: [lamp(55, 6, 40, 0.08, [0.86, 0.92, 1]), lamp(142, 34, 10, 0.5, [1, 0.88, 0.74])],
      ambient: grey(0.045),
      ground: [0.04, 0.034, 0.03],
      relight: 0.95,
      exposure: 0,
    },
    grade: {
      ...PLAIN_GRADE,
      contrast: 0.16,
      saturation: 0.92,
      split: { shadows: hex("#3a2c1e"), highlights: hex("#f2d9b0"), amount: 0.3 },
    },
    crop: { head: 0.43, eyeLine: 0.37, offset: -0.03 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.22, size: 1.3 }, vignette: 0.5, bloom: 0.06 },
  },
};
