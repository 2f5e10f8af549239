import { CLEAN_FINISH, grey, hex, lamp, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const popPrint: StudioStyle = {
  id: "d3af416e-c797-4e77-a3df-7388ffab0446",
  family: "painterly",
  slug: "pop-print",
  name: { en: "Pop print", zh: "波普印刷" },
  note: {
    en: "Four screens at four angles, none quite in register, on cheap cream paper.",
    zh: "四块网版、四个角度，没有一块对得准，印在便宜的米色纸上。",
  },
  sex: "any",
  sitter: "bob",
  recipe: {
    version: 1,
    scene: {
      kind: "block",
      colour: hex("#ffd23c"),
      second: hex("#ff8fb0"),
      split: 0.52,
      angle: 24,
      pool: { x: 0.5, y: 0.4, radius: 2.4, falloff: 0 },
      shadow: { strength: 0, distance: 0, softness: 0 },
    },
    light: {
      key: lamp(-40, 32, 8, 2),
      others: [lamp(55, 4, 40, 0.34)],
      ambient: grey(0.11),
      ground: grey(0.09),
      relight: 0.75,
      exposure: 0.5,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.28, saturation: 1.12 },
    crop: { head: 0.5, eyeLine: 0.42, offset: 0 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0, size: 1 }, vignette: 0, bloom: 0, retouch: 0.6 },
    skin: 12,
    paint: {
      kind: "halftone",
      paper: hex("#f7efdc"),
      inks: [
        { colour: hex("#ffd321"), plate: "yellow", angle: 0 },
        { colour: hex("#ef3f6b"), plate: "magenta", angle: 75 },
        { colour: hex("#1fa7d4"), plate: "cyan", angle: 15 },
        { colour: hex("#1c1a22"), plate: "black", angle: 45 },
      ],
      pitch: 0.0098,
      shift: 0.0026,
      line: 0.7,
    },
  },
};
