import { CLEAN_FINISH, grey, lamp, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const venetian: StudioStyle = {
  id: "383b2e1f-c6d7-51fd-a15c-63cf88206a4e",
  family: "studio",
  slug: "venetian",
  name: { en: "Venetian blind", zh: "百叶窗" },
  note: {
    en: "A blind, a desk lamp, a story that has already begun. Black and white.",
    zh: "百叶窗，一盏台灯，故事已经开始了。黑白。",
  },
  sex: "any",
  sitter: "masculine",
  recipe: {
    version: 1,
    scene: {
      kind: "gobo",
      pattern: "blinds",
      colour: grey(0.62),
      count: 11,
      angle: 14,
      blur: 0.22,
      strength: 0.96,
      pool: { x: 0.56, y: 0.4, radius: 1.1, falloff: 0.62 },
      shadow: { strength: 0.8, distance: 0.14, softness: 0.2 },
    },
    light: {
      key: lamp(-56, 30, 5, 2.4),
      others: [lamp(60, 0, 40, 0.1), lamp(146, 36, 6, 1.1)],
      ambient: grey(0.03),
      ground: grey(0.02),
      relight: 0.9,
      exposure: 0.1,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.26, mono: { red: 0.45, green: 0.45, blue: 0.1 } },
    crop: { head: 0.42, eyeLine: 0.4, offset: -0.06 },
    finish: {
      ...CLEAN_FINISH,
      grain: { amount: 0.45, size: 1.5 },
      vignette: 0.5,
      bloom: 0.18,
      halation: 0,
      retouch: 0.3,
    },
  },
};
