import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const ginkgo: StudioStyle = {
  id: "77ec1775-16f0-571c-a1c5-62efd2c367f6",
  family: "scenes",
  slug: "ginkgo",
  name: { en: "Ginkgo avenue", zh: "银杏道" },
  note: {
    en: "Ten days in November when the road is yellow from top to bottom.",
    zh: "十一月里有十天，整条路从上到下都是黄的。",
  },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    scene: {
      kind: "avenue",
      colour: hex("#33291f"),
      second: hex("#f2b417"),
      sky: hex("#fff0c2"),
      ground: hex("#d9992a"),
      trunks: 7,
      canopy: 0.85,
      lights: [
        [1, 0.86, 0.45],
        [1, 0.95, 0.75],
      ],
      size: 0.024,
      glow: 0.7,
      pool: { x: 0.4, y: 0.35, radius: 1.6, falloff: 0.24 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(30, 30, 34, 1.2, [1, 0.96, 0.86]),
      others: [lamp(-56, 6, 50, 0.32, [1, 0.92, 0.7]), lamp(138, 34, 10, 1.8, [1, 0.88, 0.55])],
      ambient: [0.2, 0.19, 0.17],
      ground: [0.18, 0.14, 0.06],
      relight: 0.6,
      exposure: 0.18,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.07, warmth: 0.05, saturation: 1 },
    crop: { head: 0.35, eyeLine: 0.38, offset: 0.05 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.2, size: 1.3 }, vignette: 0.2, bloom: 0.35 },
    skin: 11,
  },
};
