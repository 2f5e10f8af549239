import { CLEAN_FINISH, hex, lamp, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const terracotta: StudioStyle = {
  id: "5f1c0d52-7f0e-4c1b-9a54-0b1f6d1a7e0b",
  family: "editorial",
  slug: "terracotta",
  name: { en: "Courtyard", zh: "土墙" },
  note: {
    en: "Noon on a clay wall: trowel marks, a hard sun, your shadow beside you.",
    zh: "正午的土墙，抹痕、硬太阳，影子就在身边。",
  },
  sex: "any",
  sitter: "masculine",
  recipe: {
    version: 1,
    skin: 8,
    scene: {
      kind: "plaster",
      colour: hex("#b9714c"),
      relief: 0.62,
      scale: 1.1,
      pool: { x: 0.4, y: 0.3, radius: 1.4, falloff: 0.4 },
      shadow: { strength: 0.72, distance: 0.15, softness: 0.1 },
    },
    light: {
      key: lamp(-42, 44, 4, 2.1, [1, 0.93, 0.82]),
      others: [lamp(40, -10, 50, 0.3, [1, 0.7, 0.5])],
      ambient: [0.13, 0.14, 0.17],
      ground: [0.16, 0.09, 0.055],
      relight: 0.78,
      exposure: 0.2,
    },
    grade: {
      ...PLAIN_GRADE,
      warmth: 0.1,
      contrast: 0.12,
      saturation: 0.94,
      split: { shadows: hex("#3c3444"), highlights: hex("#ffe6c4"), amount: 0.22 },
    },
    crop: { head: 0.38, eyeLine: 0.38, offset: -0.08 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.3, size: 1.4 }, vignette: 0.2 },
  },
};
