import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const jade: StudioStyle = {
  id: "5f1c0d52-7f0e-4c1b-9a54-0b1f6d1a7e03",
  family: "editorial",
  slug: "jade",
  name: { en: "Jade", zh: "青玉" },
  note: { en: "Blue-green canvas, a beauty dish, quiet shadows.", zh: "青绿画布，雷达罩，影子很轻。" },
  sex: "any",
  sitter: "bob",
  recipe: {
    version: 1,
    skin: 6,
    scene: {
      kind: "canvas",
      colour: hex("#4f8279"),
      second: hex("#20403f"),
      mottle: 0.7,
      scale: 1.3,
      pool: { x: 0.5, y: 0.4, radius: 0.85, falloff: 0.72 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-32, 34, 16, 1.5, [1, 0.97, 0.93]),
      others: [lamp(60, 8, 40, 0.3, [0.86, 1, 0.97]), lamp(-140, 30, 12, 0.55, [0.8, 1, 0.95])],
      ambient: [0.09, 0.11, 0.11],
      ground: [0.06, 0.08, 0.075],
      relight: 0.7,
      exposure: 0.12,
    },
    grade: {
      ...PLAIN_GRADE,
      contrast: 0.1,
      saturation: 0.96,
      split: { shadows: hex("#12403c"), highlights: hex("#f4e6cf"), amount: 0.34 },
    },
    crop: { head: 0.46, eyeLine: 0.39, offset: 0 },
    finish: { ...CLEAN_FINISH, vignette: 0.3 },
  },
};
