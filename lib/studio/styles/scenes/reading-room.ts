import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const readingRoom: StudioStyle = {
  id: "0ebf31fe-4731-58a1-ab47-e61c0102b2d7",
  family: "scenes",
  slug: "reading-room",
  name: { en: "Reading room", zh: "书房" },
  note: {
    en: "Four thousand books and one lamp. Somebody here has read them.",
    zh: "四千本书，一盏灯，这里有人真的读过。",
  },
  sex: "any",
  sitter: "masculine",
  recipe: {
    version: 1,
    scene: {
      kind: "shelves",
      colour: [0.02, 0.014, 0.01],
      second: hex("#5a3720"),
      books: [hex("#6a2f26"), hex("#38473a"), hex("#3a4250"), hex("#a8814a"), hex("#5c4030"), hex("#b5a684")],
      lamp: [1, 0.74, 0.42],
      size: 0.026,
      glow: 1,
      pool: { x: 0.4, y: 0.45, radius: 1.3, falloff: 0.4 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-44, 24, 20, 1.6, [1, 0.9, 0.76]),
      others: [lamp(56, 8, 45, 0.22, [0.9, 0.94, 1]), lamp(-136, 14, 12, 1, [1, 0.74, 0.42])],
      ambient: [0.075, 0.07, 0.065],
      ground: [0.06, 0.048, 0.036],
      relight: 0.75,
      exposure: 0.05,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.1, warmth: 0.06, saturation: 0.94 },
    crop: { head: 0.36, eyeLine: 0.37, offset: 0.04 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.26, size: 1.3 }, vignette: 0.4, bloom: 0.2 },
    skin: 10,
  },
};
