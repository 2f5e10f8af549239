import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const neonStreet: StudioStyle = {
  id: "cd148ce7-7ada-50e5-9941-bab0861a531c",
  family: "scenes",
  slug: "neon-street",
  name: { en: "Neon street", zh: "霓虹街" },
  note: {
    en: "Rain an hour ago; the signs lie on the asphalt twice as long.",
    zh: "雨停了一小时，招牌在柏油上拖成两倍长。",
  },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    scene: {
      kind: "street",
      colour: [0.008, 0.014, 0.026],
      second: [0.06, 0.1, 0.14],
      lights: [
        [0.5, 0.95, 1],
        [1, 0.74, 0.5],
        [0.85, 0.95, 1],
      ],
      signs: [
        [1, 0.09, 0.2],
        [0.06, 0.85, 0.8],
        [1, 0.5, 0.08],
        [0.28, 0.2, 1],
      ],
      wet: 0.85,
      size: 0.03,
      glow: 1,
      pool: { x: 0.5, y: 0.5, radius: 2, falloff: 0.15 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-48, 12, 22, 1.3, [0.66, 0.94, 1]),
      others: [
        lamp(56, 8, 30, 0.5, [1, 0.36, 0.34]),
        lamp(136, 18, 10, 2.2, [1, 0.2, 0.26]),
        lamp(-140, 22, 10, 1.2, [0.3, 0.9, 1]),
      ],
      ambient: [0.05, 0.07, 0.085],
      ground: [0.05, 0.03, 0.04],
      relight: 0.75,
      exposure: -0.02,
    },
    grade: {
      ...PLAIN_GRADE,
      contrast: 0.14,
      saturation: 1.02,
      split: { shadows: hex("#0f2f3a"), highlights: hex("#ffe4d2"), amount: 0.25 },
    },
    crop: { head: 0.36, eyeLine: 0.39, offset: -0.05 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.36, size: 1.5 }, vignette: 0.25, bloom: 0.5, halation: 0.35 },
    skin: 12,
  },
};
