import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const seaDusk: StudioStyle = {
  id: "5ad2c506-fb85-5afb-9b65-fb222b155f36",
  family: "scenes",
  slug: "sea-dusk",
  name: { en: "Sea, dusk", zh: "海边蓝调" },
  note: { en: "The last orange line, then blue all the way up.", zh: "最后一线橙，往上全是蓝。" },
  sex: "any",
  sitter: "masculine",
  recipe: {
    version: 1,
    scene: {
      kind: "sea",
      colour: hex("#16263c"),
      second: [1.0, 0.46, 0.22],
      sky: hex("#3a5a8c"),
      horizon: 0.5,
      cloud: 0.6,
      size: 0.016,
      glow: 0.8,
      pool: { x: 0.6, y: 0.5, radius: 2, falloff: 0.15 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(38, 14, 36, 1.1, [1, 0.84, 0.72]),
      others: [lamp(-56, 30, 50, 0.4, [0.66, 0.8, 1]), lamp(130, 8, 12, 2, [1, 0.56, 0.3])],
      ambient: [0.13, 0.16, 0.23],
      ground: [0.07, 0.08, 0.11],
      relight: 0.65,
      exposure: 0,
    },
    grade: {
      ...PLAIN_GRADE,
      contrast: 0.06,
      saturation: 0.96,
      fade: 0.02,
      split: { shadows: hex("#1d2f50"), highlights: hex("#ffdcc0"), amount: 0.3 },
    },
    crop: { head: 0.35, eyeLine: 0.38, offset: -0.06 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.2, size: 1.4 }, vignette: 0.2, bloom: 0.3, halation: 0.2 },
    skin: 11,
  },
};
