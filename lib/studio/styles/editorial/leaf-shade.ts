import { CLEAN_FINISH, hex, lamp, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const leafShade: StudioStyle = {
  id: "8c6ac2bd-d4f4-53e1-8082-939d7dc74cf5",
  family: "editorial",
  slug: "leaf-shade",
  name: { en: "Leaf shade", zh: "叶影" },
  note: { en: "A butter wall, a plane tree between it and the sun.", zh: "奶油黄的墙，太阳和它之间隔着一棵梧桐。" },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    scene: {
      kind: "gobo",
      pattern: "leaves",
      colour: hex("#f0d38a"),
      count: 22,
      angle: 8,
      blur: 0.3,
      strength: 0.72,
      pool: { x: 0.5, y: 0.4, radius: 1.8, falloff: 0.16 },
      shadow: { strength: 0.6, distance: 0.11, softness: 0.14 },
    },
    light: {
      key: lamp(-40, 34, 5, 2.1, [1, 0.95, 0.84]),
      others: [lamp(46, 0, 50, 0.42, [1, 0.9, 0.7])],
      ambient: [0.17, 0.18, 0.2],
      ground: [0.18, 0.15, 0.09],
      relight: 0.75,
      exposure: 0.22,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.1, warmth: 0.05, saturation: 1.02 },
    crop: { head: 0.38, eyeLine: 0.38, offset: 0.04 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.2, size: 1.3 }, vignette: 0.06 },
    skin: 10,
  },
};
