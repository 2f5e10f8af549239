import { CLEAN_FINISH, grey, lamp, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const hardSpot: StudioStyle = {
  id: "5f1c0d52-7f0e-4c1b-9a54-0b1f6d1a7e02",
  family: "studio",
  slug: "hard-spot",
  name: { en: "Hard spot", zh: "硬光" },
  note: {
    en: "A theatre lamp on a black stage. Black and white, nothing hidden.",
    zh: "黑色舞台上一盏聚光灯。黑白，不遮不掩。",
  },
  sex: "male",
  sitter: "masculine",
  recipe: {
    version: 1,
    scene: {
      kind: "paper",
      colour: grey(0.15),
      pool: { x: 0.62, y: 0.34, radius: 0.34, falloff: 0.99 },
      shadow: { strength: 0.85, distance: 0.12, softness: 0.12 },
    },
    light: {
      key: lamp(-34, 40, 4, 2.6),
      others: [lamp(40, 0, 40, 0.18), lamp(150, 30, 6, 1.5), lamp(-150, 24, 6, 0.7)],
      ambient: grey(0.016),
      ground: grey(0.012),
      relight: 0.75,
      exposure: 0.3,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.3, mono: { red: 0.4, green: 0.5, blue: 0.1 } },
    crop: { head: 0.5, eyeLine: 0.4, offset: 0.02 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.5, size: 1.5 }, vignette: 0.75, bloom: 0.22, retouch: 0.3 },
  },
};
