import { CLEAN_FINISH, grey, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const inkXuan: StudioStyle = {
  id: "d6e0f558-fc6b-49be-8452-53be21d99747",
  family: "painterly",
  slug: "ink-xuan",
  name: { en: "Ink on rice paper", zh: "宣纸水墨" },
  note: {
    en: "Five shades from one stick of ink. What is left out is most of the picture.",
    zh: "墨分五色。画里大半，是没有画的地方。",
  },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    scene: {
      kind: "paper",
      colour: grey(0.98),
      pool: { x: 0.5, y: 0.4, radius: 2.4, falloff: 0 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-36, 26, 22, 1.8),
      others: [lamp(60, 4, 45, 0.3)],
      ambient: grey(0.13),
      ground: grey(0.1),
      relight: 0.6,
      exposure: 0.5,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.12, mono: { red: 0.46, green: 0.4, blue: 0.14 } },
    crop: { head: 0.34, eyeLine: 0.4, offset: 0.05 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0, size: 1 }, vignette: 0, bloom: 0, retouch: 0.5 },
    paint: {
      kind: "ink",
      paper: hex("#f3ecdc"),
      ink: hex("#16171a"),
      tones: 5,
      line: 0.7,
      wet: 0.6,
      dry: 0.5,
      fade: 0.6,
      seal: hex("#b3261a"),
    },
  },
};
