import { CLEAN_FINISH, hex, lamp, PLAIN_GRADE, type StudioStyle } from "../studio-style";
import { evenly, layers, paper } from "./emulsion";

export const cornerShop400: StudioStyle = {
  id: "6be272e1-a364-4e6e-8165-588fa2c53296",
  family: "film",
  slug: "corner-shop-400",
  name: { en: "Corner shop 400", zh: "便利店 400" },
  note: {
    en: "The roll from the counter: green in the shade, a lamp too close, a wall.",
    zh: "柜台上买的那卷：阴影发绿，闪灯离得太近，身后一堵墙。",
  },
  sex: "any",
  sitter: "bob",
  recipe: {
    version: 1,
    scene: {
      kind: "plaster",
      colour: hex("#8fae9d"),
      relief: 0.25,
      scale: 1.4,
      pool: { x: 0.52, y: 0.36, radius: 0.8, falloff: 0.72 },
      shadow: { strength: 0.62, distance: 0.06, softness: 0.08 },
    },
    light: {
      key: lamp(-9, 14, 3, 2, [1, 1, 0.98]),
      others: [],
      ambient: [0.1, 0.125, 0.11],
      ground: [0.06, 0.075, 0.065],
      relight: 0.55,
      exposure: 0.36,
    },
    grade: {
      ...PLAIN_GRADE,
      tint: -0.05,
      saturation: 0.98,
      film: {
        process: "negative",
        layers: layers([0.56, -1.3, 0.2, 0.34, 2.1], [0.54, -1.5, 0.22, 0.34, 2.1], [0.5, -1.45, 0.24, 0.36, 2.1]),
        interlayer: evenly(-0.03),
        paper: paper(2.25, 0.09, 0.12, 2),
        black: [0.008, 0.016, 0.015],
        middle: [0.186, 0.205, 0.172],
        white: [0.98, 0.99, 0.93],
        halation: { strength: 0.12, radius: 0.007, threshold: 0.8, colour: [1, 0.36, 0.1] },
        grain: { amount: 0.42, size: 1.5, colour: 0.6 },
      },
    },
    crop: { head: 0.45, eyeLine: 0.4, offset: 0 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0, size: 1 }, vignette: 0.4, bloom: 0.08, retouch: 0.3 },
    skin: 11,
  },
};
