import { CLEAN_FINISH, grey, lamp, PLAIN_GRADE, type StudioStyle } from "../studio-style";
import { evenly, paper, silver } from "./emulsion";

export const basement3200: StudioStyle = {
  id: "ca62582d-3d19-485c-a741-33b9c34385d4",
  family: "film",
  slug: "basement-3200",
  name: { en: "Basement 3200", zh: "地下室 3200" },
  note: {
    en: "Pushed until the blacks close and the grain stands up; sweat, brick, one bare bulb.",
    zh: "迫冲到黑位发死、颗粒立起来；汗、砖墙、一只裸灯泡。",
  },
  sex: "any",
  sitter: "masculine",
  recipe: {
    version: 1,
    scene: {
      kind: "plaster",
      colour: grey(0.12),
      relief: 0.7,
      scale: 1.2,
      pool: { x: 0.66, y: 0.26, radius: 0.6, falloff: 0.9 },
      shadow: { strength: 0.7, distance: 0.1, softness: 0.15 },
    },
    light: {
      key: lamp(48, 36, 7, 2.2),
      others: [lamp(-50, 4, 40, 0.16), lamp(-132, 24, 6, 1.6)],
      ambient: grey(0.075),
      ground: grey(0.06),
      relight: 0.8,
      exposure: 0.2,
    },
    grade: {
      ...PLAIN_GRADE,
      mono: { red: 0.4, green: 0.38, blue: 0.22 },
      film: {
        process: "negative",
        layers: silver(0.98, -0.95, 0.16, 0.35, 2.2),
        interlayer: evenly(0),
        paper: paper(2, 0.1, 0.1, 2.1),
        black: [0.006, 0.006, 0.006],
        middle: [0.165, 0.165, 0.163],
        white: [0.97, 0.965, 0.95],
        halation: { strength: 0.35, radius: 0.012, threshold: 0.6, colour: [0.6, 0.6, 0.6] },
        grain: { amount: 0.62, size: 2.1, colour: 0 },
      },
    },
    crop: { head: 0.52, eyeLine: 0.41, offset: -0.05 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0, size: 1 }, vignette: 0.45, bloom: 0.12, retouch: 0.1 },
  },
};
