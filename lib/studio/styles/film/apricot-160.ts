import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";
import { layers, paper } from "./emulsion";

export const apricot160: StudioStyle = {
  id: "9cc8eaf8-884c-46e3-9297-9ef5c9e72706",
  family: "film",
  slug: "apricot-160",
  name: { en: "Apricot 160", zh: "杏 160" },
  note: {
    en: "A portrait film that is kind to skin: peach in the lights, olive in the darks, nothing shouts.",
    zh: "对皮肤很温柔的人像卷：亮处带一点杏色，暗处泛橄榄绿，什么都不抢。",
  },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    scene: {
      kind: "interior",
      colour: hex("#b9a58c"),
      second: hex("#6f7a68"),
      window: hex("#fff1da"),
      blur: 0.75,
      pool: { x: 0.4, y: 0.35, radius: 1.4, falloff: 0.3 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-40, 28, 30, 1.6, [1, 0.93, 0.82]),
      others: [lamp(55, 6, 45, 0.4, [1, 0.96, 0.9]), lamp(138, 30, 14, 0.7, [1, 0.9, 0.74])],
      ambient: [0.14, 0.13, 0.12],
      ground: [0.11, 0.095, 0.08],
      relight: 0.6,
      exposure: 0.3,
    },
    grade: {
      ...PLAIN_GRADE,
      warmth: 0.06,
      film: {
        process: "negative",
        layers: layers([0.52, -1.7, 0.3, 0.5, 2.1], [0.53, -1.6, 0.26, 0.45, 2.1], [0.56, -1.5, 0.24, 0.4, 2.1]),
        interlayer: {
          redByGreen: 0.04,
          redByBlue: 0,
          greenByRed: 0.02,
          greenByBlue: 0.02,
          blueByRed: 0,
          blueByGreen: 0.06,
        },
        paper: paper(2.1, 0.13, 0.14, 1.95),
        black: [0.014, 0.015, 0.012],
        middle: [0.215, 0.196, 0.172],
        white: [1, 0.975, 0.92],
        halation: { strength: 0.18, radius: 0.009, threshold: 0.7, colour: [1, 0.42, 0.16] },
        grain: { amount: 0.2, size: 1.35, colour: 0.55 },
      },
    },
    crop: { head: 0.42, eyeLine: 0.39, offset: 0.04 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0, size: 1 }, vignette: 0.12, bloom: 0.18, retouch: 0.45 },
    skin: 8,
  },
};
