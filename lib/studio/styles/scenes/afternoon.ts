import { CLEAN_FINISH, hex, lamp, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const afternoon: StudioStyle = {
  id: "5f1c0d52-7f0e-4c1b-9a54-0b1f6d1a7e06",
  family: "scenes",
  slug: "afternoon",
  name: { en: "Four o'clock", zh: "午后四点" },
  note: {
    en: "The sun comes through the window and draws its bars on the wall.",
    zh: "太阳斜进窗里，窗格落在墙上。",
  },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    skin: 8,
    scene: {
      kind: "window",
      colour: hex("#e3cdae"),
      bars: 2,
      slant: 0.5,
      blur: 0.18,
      strength: 0.74,
      pool: { x: 0.6, y: 0.36, radius: 1.6, falloff: 0.3 },
      shadow: { strength: 0.55, distance: 0.13, softness: 0.35 },
    },
    light: {
      key: lamp(-46, 30, 7, 1.9, [1, 0.9, 0.74]),
      others: [lamp(50, 4, 50, 0.34, [1, 0.94, 0.84]), lamp(130, 26, 12, 0.5, [1, 0.86, 0.66])],
      ambient: [0.14, 0.13, 0.13],
      ground: [0.12, 0.1, 0.08],
      relight: 0.75,
      exposure: 0.2,
    },
    grade: {
      ...PLAIN_GRADE,
      warmth: 0.14,
      contrast: 0.06,
      fade: 0.02,
      split: { shadows: hex("#4a3a3c"), highlights: hex("#ffe3b4"), amount: 0.3 },
    },
    crop: { head: 0.36, eyeLine: 0.4, offset: -0.06 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.2, size: 1.3 }, bloom: 0.25, halation: 0.15 },
  },
};
