import { CLEAN_FINISH, grey, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const charcoal: StudioStyle = {
  id: "3d75a8c7-291d-56bd-bc22-30b883292cbf",
  family: "studio",
  slug: "charcoal",
  name: { en: "Charcoal", zh: "炭灰" },
  note: {
    en: "Grey-black canvas, one large lamp, nothing to look at but you.",
    zh: "灰黑画布，一盏大灯，除了你没有别的可看。",
  },
  sex: "any",
  sitter: "masculine",
  recipe: {
    version: 1,
    scene: {
      kind: "canvas",
      colour: hex("#575a5e"),
      second: hex("#1b1c1f"),
      mottle: 0.5,
      scale: 0.7,
      pool: { x: 0.42, y: 0.36, radius: 0.62, falloff: 0.8 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-36, 32, 24, 1.7, [1, 0.98, 0.95]),
      others: [lamp(58, 4, 45, 0.2, [0.9, 0.95, 1]), lamp(138, 30, 10, 0.9, [0.92, 0.96, 1]), lamp(-150, 40, 10, 0.4)],
      ambient: grey(0.06),
      ground: grey(0.045),
      relight: 0.8,
      exposure: 0.05,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.14, saturation: 0.84, warmth: -0.03 },
    crop: { head: 0.44, eyeLine: 0.38, offset: 0 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.2, size: 1.2 }, vignette: 0.4 },
    skin: 7,
  },
};
