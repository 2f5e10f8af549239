import { CLEAN_FINISH, grey, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const graphite: StudioStyle = {
  id: "1864e981-3496-42de-a2ca-6928eceff9cc",
  family: "painterly",
  slug: "graphite",
  name: { en: "Graphite", zh: "石墨铅笔" },
  note: {
    en: "A soft pencil on toothed paper, hatched one way, left unfinished at the edges.",
    zh: "软铅笔，糙纸，一个方向排线，边上留着没画完。",
  },
  sex: "any",
  sitter: "masculine",
  recipe: {
    version: 1,
    scene: {
      kind: "paper",
      colour: grey(0.78),
      pool: { x: 0.64, y: 0.36, radius: 1, falloff: 0.4 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-46, 24, 16, 1.9),
      others: [lamp(50, 0, 40, 0.34)],
      ambient: grey(0.13),
      ground: grey(0.07),
      relight: 0.62,
      exposure: 0.62,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.16, mono: { red: 0.36, green: 0.44, blue: 0.2 } },
    crop: { head: 0.46, eyeLine: 0.41, offset: 0 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0, size: 1 }, vignette: 0, bloom: 0, retouch: 0.4 },
    paint: {
      kind: "pencil",
      paper: hex("#f2efe8"),
      lead: hex("#2b2c30"),
      line: 0.6,
      hatch: 0.7,
      pitch: 0.0065,
      tooth: 0.6,
    },
  },
};
