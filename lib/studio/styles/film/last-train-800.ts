import { CLEAN_FINISH, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";
import { evenly, layers, paper } from "./emulsion";

export const lastTrain800: StudioStyle = {
  id: "d6538e5e-ce0b-482c-8f10-7d89f8d10622",
  family: "film",
  slug: "last-train-800",
  name: { en: "Last train 800", zh: "末班车 800" },
  note: {
    en: "Cinema film for lamplight, out in the street: blue dark, and red around every light.",
    zh: "为灯光做的电影卷，拿到街上拍：暗处是蓝的，每盏灯都有一圈红。",
  },
  sex: "any",
  sitter: "bob",
  recipe: {
    version: 1,
    scene: {
      kind: "bokeh",
      colour: [0.012, 0.022, 0.04],
      second: [0.03, 0.05, 0.08],
      lights: [
        [1.5, 1.05, 0.55],
        [1.4, 1.3, 1.05],
        [0.3, 1.1, 1.2],
        [1.4, 0.3, 0.16],
      ],
      count: 60,
      size: 0.045,
      glow: 2,
      horizon: 0,
      pool: { x: 0.5, y: 0.45, radius: 1.3, falloff: 0.4 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-50, 24, 14, 1.7, [1, 0.86, 0.66]),
      others: [
        lamp(62, 10, 30, 0.4, [0.45, 0.75, 1]),
        lamp(-128, 22, 8, 2.1, [1, 0.82, 0.6]),
        lamp(132, 24, 8, 2.4, [0.62, 0.9, 1]),
      ],
      ambient: [0.06, 0.07, 0.095],
      ground: [0.03, 0.035, 0.05],
      relight: 0.88,
      exposure: 0.2,
    },
    grade: {
      ...PLAIN_GRADE,
      saturation: 0.95,
      film: {
        process: "negative",
        layers: layers([0.62, -1.35, 0.24, 0.4, 2.3], [0.6, -1.5, 0.24, 0.4, 2.3], [0.56, -1.65, 0.28, 0.4, 2.3]),
        interlayer: evenly(0.06),
        paper: paper(2.1, 0.14, 0.13, 2.1),
        black: [0.006, 0.011, 0.017],
        middle: [0.172, 0.182, 0.188],
        white: [1, 0.97, 0.9],
        halation: { strength: 1, radius: 0.013, threshold: 0.42, colour: [1.1, 0.2, 0.05] },
        grain: { amount: 0.4, size: 1.5, colour: 0.5 },
      },
    },
    crop: { head: 0.43, eyeLine: 0.4, offset: 0.05 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0, size: 1 }, vignette: 0.25, bloom: 0.3, retouch: 0.35 },
    skin: 13,
  },
};
