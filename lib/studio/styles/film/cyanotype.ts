import { CLEAN_FINISH, grey, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const cyanotype: StudioStyle = {
  id: "5f1c0d52-7f0e-4c1b-9a54-0b1f6d1a7e10",
  family: "film",
  slug: "cyanotype",
  name: { en: "Cyanotype", zh: "蓝晒" },
  note: {
    en: "Iron salts and sunlight on cotton paper: one blue, from ink to sky.",
    zh: "铁盐、日光和棉纸：一种蓝，从墨到天。",
  },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    scene: {
      kind: "canvas",
      colour: grey(0.62),
      second: grey(0.4),
      mottle: 0.5,
      scale: 0.8,
      pool: { x: 0.5, y: 0.4, radius: 0.9, falloff: 0.5 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-48, 30, 22, 1.5),
      others: [lamp(55, 6, 45, 0.2)],
      ambient: grey(0.12),
      ground: grey(0.09),
      relight: 0.7,
      exposure: 0.15,
    },
    grade: {
      ...PLAIN_GRADE,
      contrast: 0.2,
      mono: { red: 0.2, green: 0.4, blue: 0.4 },
      duotone: { ink: hex("#0b1f3f"), middle: hex("#3d76a6"), paper: hex("#eef1ea") },
    },
    crop: { head: 0.44, eyeLine: 0.4, offset: 0 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.5, size: 2.2 }, vignette: 0.2, plate: 0.32, retouch: 0.3 },
  },
};
