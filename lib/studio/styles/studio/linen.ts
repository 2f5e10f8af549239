import { CLEAN_FINISH, hex, lamp, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const linen: StudioStyle = {
  id: "5f1c0d52-7f0e-4c1b-9a54-0b1f6d1a7e04",
  family: "studio",
  slug: "linen",
  name: { en: "Linen", zh: "亚麻" },
  note: {
    en: "Pale cloth and light from every side. Fresh, almost without shadow.",
    zh: "浅色布景，四面来光，清爽，几乎没有影子。",
  },
  sex: "any",
  sitter: "bob",
  recipe: {
    version: 1,
    skin: 6,
    scene: {
      kind: "drape",
      colour: hex("#f3ecdf"),
      second: hex("#b9ab95"),
      folds: 7,
      depth: 0.34,
      sheen: 0,
      blur: 0.9,
      pool: { x: 0.45, y: 0.38, radius: 1.15, falloff: 0.24 },
      shadow: { strength: 0.08, distance: 0.05, softness: 0.9 },
    },
    light: {
      key: lamp(-32, 36, 34, 1.1),
      others: [lamp(48, 14, 40, 0.55), lamp(165, 40, 20, 0.18), lamp(-160, 30, 20, 0.14)],
      ambient: [0.36, 0.36, 0.36],
      ground: [0.28, 0.27, 0.26],
      relight: 0.6,
      exposure: 0.42,
    },
    grade: { ...PLAIN_GRADE, contrast: -0.06, warmth: 0.05, saturation: 0.9, fade: 0.02 },
    crop: { head: 0.42, eyeLine: 0.37, offset: 0 },
    finish: { ...CLEAN_FINISH, vignette: 0, bloom: 0.3, retouch: 0.55 },
  },
};
