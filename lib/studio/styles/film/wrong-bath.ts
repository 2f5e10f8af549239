import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";
import { evenly, layers, paper } from "./emulsion";

export const wrongBath: StudioStyle = {
  id: "b3b792d1-85fd-4010-a048-bfea4bf57d41",
  family: "film",
  slug: "wrong-bath",
  name: { en: "Wrong bath", zh: "错冲" },
  note: {
    en: "Slide film in the wrong chemistry: green shadows, yellow lights, and nobody can say what comes out.",
    zh: "反转片进了错的药水：阴影发青绿，亮处发黄，冲出来什么样谁也说不准。",
  },
  sex: "any",
  sitter: "bob",
  recipe: {
    version: 1,
    scene: {
      kind: "canvas",
      colour: hex("#5f8f86"),
      second: hex("#2f5d78"),
      mottle: 0.6,
      scale: 1.2,
      pool: { x: 0.3, y: 0.3, radius: 0.9, falloff: 0.7 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(42, 30, 7, 2, [1, 0.97, 0.9]),
      others: [lamp(-55, 6, 40, 0.26, [0.8, 1, 0.95]), lamp(-140, 28, 10, 1.4, [0.9, 1, 0.8])],
      ambient: [0.07, 0.09, 0.09],
      ground: [0.05, 0.06, 0.06],
      relight: 0.8,
      exposure: 0.34,
    },
    grade: {
      ...PLAIN_GRADE,
      saturation: 0.94,
      film: {
        process: "negative",
        layers: layers([0.86, -0.9, 0.2, 0.34, 2.1], [0.8, -1.1, 0.2, 0.34, 2.1], [0.62, -1.3, 0.3, 0.4, 2]),
        interlayer: evenly(-0.04),
        paper: paper(1.75, 0.1, 0.1, 2),
        black: [0.004, 0.02, 0.034],
        middle: [0.178, 0.205, 0.15],
        white: [1, 0.98, 0.78],
        halation: { strength: 0.2, radius: 0.01, threshold: 0.7, colour: [1, 0.45, 0.1] },
        grain: { amount: 0.5, size: 1.7, colour: 0.7 },
      },
    },
    crop: { head: 0.48, eyeLine: 0.4, offset: -0.04 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0, size: 1 }, vignette: 0.5, bloom: 0.12, retouch: 0.25 },
    skin: 16,
  },
};
