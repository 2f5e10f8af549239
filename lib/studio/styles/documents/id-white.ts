import { CLEAN_FINISH, grey, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const idWhite: StudioStyle = {
  id: "5f1c0d52-7f0e-4c1b-9a54-0b1f6d1a7e0e",
  family: "documents",
  slug: "id-white",
  name: { en: "ID, white ground", zh: "白底证件照" },
  note: { en: "White ground, even light, face to the front. Nothing else.", zh: "白底，匀光，正面，别无其他。" },
  sex: "any",
  sitter: "bob",
  recipe: {
    version: 1,
    skin: 4,
    scene: {
      kind: "paper",
      colour: grey(1.5),
      pool: { x: 0.5, y: 0.5, radius: 3, falloff: 0 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-30, 28, 36, 1),
      others: [lamp(30, 28, 36, 0.85)],
      ambient: grey(0.3),
      ground: grey(0.24),
      relight: 0.6,
      exposure: 0.22,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.02, saturation: 0.97 },
    crop: { head: 0.56, eyeLine: 0.42, offset: 0 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.02, size: 1 }, vignette: 0, bloom: 0, retouch: 0.4 },
  },
};
