import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const cornerCafe: StudioStyle = {
  id: "fd5912c9-7875-5909-89ee-d07726ffca1e",
  family: "scenes",
  slug: "corner-cafe",
  name: { en: "Corner café", zh: "街角咖啡" },
  note: {
    en: "A seat by the window, the machine hissing, lamps over the bar.",
    zh: "靠窗的位子，咖啡机在响，吧台上亮着灯。",
  },
  sex: "any",
  sitter: "bob",
  recipe: {
    version: 1,
    scene: {
      kind: "cafe",
      colour: hex("#7a6a58"),
      second: hex("#4a2f1d"),
      window: [0.95, 1.0, 1.02],
      lamp: [1, 0.62, 0.26],
      lamps: 4,
      size: 0.027,
      glow: 1.1,
      pool: { x: 0.3, y: 0.4, radius: 1.8, falloff: 0.2 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-58, 16, 34, 1.5, [0.98, 0.99, 1]),
      others: [lamp(54, 8, 45, 0.34, [1, 0.82, 0.6]), lamp(138, 34, 12, 1.1, [1, 0.74, 0.42])],
      ambient: [0.11, 0.1, 0.095],
      ground: [0.08, 0.06, 0.045],
      relight: 0.75,
      exposure: 0.12,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.07, warmth: 0.04, saturation: 0.96, fade: 0.015 },
    crop: { head: 0.36, eyeLine: 0.39, offset: 0.04 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.24, size: 1.3 }, vignette: 0.25, bloom: 0.35, halation: 0.1 },
    skin: 10,
  },
};
