import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const garden: StudioStyle = {
  id: "a1ca7c60-7d44-5481-84ed-9a96bb40e3cb",
  family: "scenes",
  slug: "garden",
  name: { en: "Garden", zh: "花园里" },
  note: {
    en: "Roses out of focus, a leaf in front of the lens, the sun through everything.",
    zh: "虚掉的月季，镜头前一片叶子，太阳透过一切。",
  },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    scene: {
      kind: "foliage",
      colour: hex("#2c4a1d"),
      second: hex("#a8cf5a"),
      sky: hex("#e9f2d8"),
      size: 0.026,
      density: 0.8,
      glow: 0.9,
      flowers: [hex("#f2a6b8"), hex("#fbe3e6"), hex("#e2607f")],
      drops: 0,
      front: { kind: "twig", colour: hex("#5d8a35"), amount: 0.45 },
      pool: { x: 0.25, y: 0.2, radius: 1.7, falloff: 0.2 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-36, 38, 34, 1.3, [1, 0.98, 0.92]),
      others: [lamp(52, 6, 50, 0.34, [0.92, 1, 0.8]), lamp(-140, 40, 10, 1.8, [1, 0.96, 0.78])],
      ambient: [0.2, 0.23, 0.2],
      ground: [0.12, 0.15, 0.08],
      relight: 0.65,
      exposure: 0.22,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.05, saturation: 1, fade: 0.01 },
    crop: { head: 0.36, eyeLine: 0.39, offset: 0.05 },
    finish: { ...CLEAN_FINISH, vignette: 0.12, bloom: 0.35, grain: { amount: 0.16, size: 1.2 } },
    skin: 10,
  },
};
