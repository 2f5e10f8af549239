import { CLEAN_FINISH, hex, lamp, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const persimmon: StudioStyle = {
  id: "5f1c0d52-7f0e-4c1b-9a54-0b1f6d1a7e0a",
  family: "editorial",
  slug: "persimmon",
  name: { en: "Persimmon", zh: "秋柿" },
  note: {
    en: "Two oranges, one clean line, a shadow that knows where it falls.",
    zh: "两块橙，一条利落的线，影子落得清楚。",
  },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    skin: 7,
    scene: {
      kind: "block",
      colour: hex("#e0702a"),
      second: hex("#f3b271"),
      split: 0.4,
      angle: 12,
      pool: { x: 0.5, y: 0.4, radius: 1.4, falloff: 0.3 },
      shadow: { strength: 0.5, distance: 0.1, softness: 0.12 },
    },
    light: {
      key: lamp(-38, 36, 5, 1.8, [1, 0.96, 0.9]),
      others: [lamp(50, 4, 50, 0.4, [1, 0.84, 0.7])],
      ambient: [0.17, 0.15, 0.13],
      ground: [0.17, 0.1, 0.06],
      relight: 0.72,
      exposure: 0.24,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.1, saturation: 1.06, warmth: 0.03 },
    crop: { head: 0.41, eyeLine: 0.4, offset: 0.07 },
    finish: { ...CLEAN_FINISH, vignette: 0.05, retouch: 0.5 },
  },
};
