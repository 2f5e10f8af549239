import { CLEAN_FINISH, grey, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";
import { evenly, paper, silver } from "./emulsion";

export const ortho25: StudioStyle = {
  id: "6c82e958-1acf-4777-a7aa-06ae1fc3a729",
  family: "film",
  slug: "ortho-25",
  name: { en: "Ortho 25", zh: "正色 25" },
  note: {
    en: "Blind to red, as film was in 1925: dark lips, pale eyes, porcelain light, hardly any grain.",
    zh: "像 1925 年的胶片，看不见红：唇色深，眼睛亮，光像瓷，几乎没有颗粒。",
  },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    scene: {
      kind: "canvas",
      colour: grey(0.7),
      second: grey(0.46),
      mottle: 0.4,
      scale: 1.8,
      pool: { x: 0.6, y: 0.3, radius: 1, falloff: 0.45 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-20, 40, 34, 1.5),
      others: [lamp(40, -4, 45, 0.42), lamp(-146, 40, 12, 1.1), lamp(146, 40, 12, 0.8)],
      ambient: grey(0.13),
      ground: grey(0.1),
      relight: 0.65,
      exposure: 0.55,
    },
    grade: {
      ...PLAIN_GRADE,
      mono: { red: 0.02, green: 0.52, blue: 0.46 },
      film: {
        process: "negative",
        layers: silver(0.68, -1.3, 0.2, 0.3, 2),
        interlayer: evenly(0),
        paper: paper(2, 0.1, 0.14, 1.75),
        black: [0.021, 0.018, 0.015],
        middle: [0.2, 0.184, 0.164],
        white: [0.965, 0.925, 0.86],
        halation: { strength: 0.3, radius: 0.016, threshold: 0.55, colour: [0.6, 0.58, 0.55] },
        grain: { amount: 0.1, size: 1, colour: 0 },
      },
    },
    crop: { head: 0.4, eyeLine: 0.38, offset: 0 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0, size: 1 }, vignette: 0.22, bloom: 0.4, retouch: 0.35 },
  },
};
