import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";
import { layers, paper } from "./emulsion";

export const kingfisher50: StudioStyle = {
  id: "e3f4c5b7-8f54-4d4d-a438-ee77fedb619b",
  family: "film",
  slug: "kingfisher-50",
  name: { en: "Kingfisher 50", zh: "翠鸟 50" },
  note: {
    en: "Slide film on the light table: deep blue, clean skin, no second chance at the exposure.",
    zh: "灯箱上的反转片：蓝得深，肤色干净，曝光没有第二次机会。",
  },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    scene: {
      kind: "canvas",
      colour: hex("#2f78b4"),
      second: hex("#15426f"),
      mottle: 0.35,
      scale: 1.6,
      pool: { x: 0.36, y: 0.32, radius: 0.9, falloff: 0.7 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-36, 34, 9, 1.9, [1, 0.96, 0.9]),
      others: [lamp(60, 10, 45, 0.32, [0.82, 0.92, 1]), lamp(140, 30, 10, 1.3, [1, 0.86, 0.66])],
      ambient: [0.07, 0.085, 0.11],
      ground: [0.06, 0.06, 0.065],
      relight: 0.75,
      exposure: 0.24,
    },
    grade: {
      ...PLAIN_GRADE,
      film: {
        process: "reversal",
        layers: layers([1.2, -1.25, 0.14, 0.3, 2.3], [1.18, -1.25, 0.14, 0.3, 2.3], [1.2, -1.27, 0.14, 0.3, 2.3]),
        interlayer: {
          redByGreen: -0.04,
          redByBlue: 0,
          greenByRed: -0.02,
          greenByBlue: 0.05,
          blueByRed: 0.02,
          blueByGreen: 0.04,
        },
        paper: paper(1, 0.05, 0.1, 2.7),
        black: [0.002, 0.002, 0.004],
        middle: [0.19, 0.182, 0.178],
        white: [1, 0.99, 0.97],
        halation: { strength: 0.08, radius: 0.006, threshold: 0.85, colour: [1, 0.4, 0.2] },
        grain: { amount: 0.09, size: 1, colour: 0.5 },
      },
    },
    crop: { head: 0.44, eyeLine: 0.39, offset: -0.03 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0, size: 1 }, vignette: 0.25, bloom: 0.05 },
    skin: 10,
  },
};
