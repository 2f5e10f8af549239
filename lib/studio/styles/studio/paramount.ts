import { CLEAN_FINISH, grey, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const paramount: StudioStyle = {
  id: "a1bd03f0-d15b-599b-be82-f3d4a66010a5",
  family: "studio",
  slug: "paramount",
  name: { en: "Paramount", zh: "片场缎幕" },
  note: {
    en: "Satin behind, a high lamp in front: the stills of 1938. Black and white.",
    zh: "身后是缎子，面前一盏高灯：一九三八年的剧照。黑白。",
  },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    scene: {
      kind: "drape",
      colour: grey(0.36),
      second: grey(0.1),
      folds: 9,
      depth: 0.85,
      sheen: 0.75,
      blur: 0.5,
      pool: { x: 0.66, y: 0.34, radius: 0.8, falloff: 0.72 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(8, 36, 9, 2.2),
      others: [lamp(0, -24, 34, 0.36), lamp(168, 50, 6, 1.3), lamp(-130, 34, 7, 1.5)],
      ambient: grey(0.055),
      ground: grey(0.035),
      relight: 0.85,
      exposure: 0.55,
    },
    grade: {
      ...PLAIN_GRADE,
      contrast: 0.2,
      fade: 0.02,
      mono: { red: 0.4, green: 0.5, blue: 0.1 },
      split: { shadows: hex("#2a2622"), highlights: hex("#f4ead8"), amount: 0.35 },
    },
    crop: { head: 0.5, eyeLine: 0.41, offset: 0 },
    finish: {
      ...CLEAN_FINISH,
      grain: { amount: 0.26, size: 1.2 },
      vignette: 0.45,
      bloom: 0.65,
      halation: 0.1,
      retouch: 0.6,
    },
  },
};
