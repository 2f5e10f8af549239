import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const firstSnow: StudioStyle = {
  id: "8ab85588-5304-54d8-8e24-b2b4b2068a72",
  family: "scenes",
  slug: "first-snow",
  name: { en: "First snow", zh: "初雪" },
  note: {
    en: "The park gone quiet, flakes between the lens and your coat.",
    zh: "公园安静下来，雪落在镜头和你的大衣之间。",
  },
  sex: "any",
  sitter: "bob",
  recipe: {
    version: 1,
    scene: {
      kind: "avenue",
      colour: hex("#4d5660"),
      second: hex("#dfe6ee"),
      sky: hex("#b9c6d6"),
      ground: hex("#dbe2ea"),
      trunks: 7,
      canopy: 0.25,
      lights: [[1, 0.72, 0.4]],
      size: 0.022,
      glow: 0.5,
      front: { kind: "snow", colour: [0.95, 0.98, 1.05], amount: 0.6 },
      pool: { x: 0.55, y: 0.45, radius: 1.5, falloff: 0.2 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(32, 40, 46, 1.1, [0.94, 0.97, 1]),
      others: [lamp(-60, 6, 50, 0.3, [0.92, 0.96, 1]), lamp(-145, 24, 16, 0.7, [1, 0.9, 0.78])],
      ambient: [0.25, 0.27, 0.31],
      ground: [0.22, 0.235, 0.26],
      relight: 0.6,
      exposure: 0.2,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.04, warmth: -0.1, saturation: 0.86, fade: 0.02 },
    crop: { head: 0.36, eyeLine: 0.4, offset: -0.04 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.22, size: 1.3 }, vignette: 0.12, bloom: 0.35 },
    skin: 10,
  },
};
