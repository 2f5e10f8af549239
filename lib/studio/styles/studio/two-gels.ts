import { CLEAN_FINISH, lamp, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const twoGels: StudioStyle = {
  id: "1e6c707e-6772-58e6-98cc-1da862447e0a",
  family: "studio",
  slug: "two-gels",
  name: { en: "Two gels", zh: "双色灯" },
  note: {
    en: "Orange from the left, teal from the right, and they meet on your nose.",
    zh: "左边橙，右边青，在鼻梁上碰头。",
  },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    scene: {
      kind: "washes",
      colour: [0.008, 0.008, 0.012],
      washes: [
        { x: -0.1, y: 0.35, radius: 0.7, colour: [0.95, 0.2, 0.02] },
        { x: 1.1, y: 0.5, radius: 0.72, colour: [0.0, 0.34, 0.46] },
      ],
      pool: { x: 0.5, y: 0.4, radius: 2, falloff: 0.1 },
      shadow: { strength: 0.3, distance: 0.1, softness: 0.7 },
    },
    light: {
      key: lamp(-62, 16, 14, 1.7, [1, 0.36, 0.08]),
      others: [
        lamp(64, 16, 14, 1.5, [0.04, 0.72, 0.86]),
        lamp(0, 34, 30, 0.2, [1, 0.85, 0.78]),
        lamp(-138, 24, 8, 1.1, [1, 0.4, 0.1]),
        lamp(138, 24, 8, 1.1, [0.1, 0.8, 0.9]),
      ],
      ambient: [0.03, 0.03, 0.035],
      ground: [0.025, 0.02, 0.03],
      relight: 0.9,
      exposure: 0,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.12, saturation: 1 },
    crop: { head: 0.48, eyeLine: 0.41, offset: 0 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.25, size: 1.3 }, vignette: 0.35, bloom: 0.15 },
  },
};
