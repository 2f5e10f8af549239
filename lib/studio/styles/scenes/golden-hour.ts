import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const goldenHour: StudioStyle = {
  id: "5f1c0d52-7f0e-4c1b-9a54-0b1f6d1a7e07",
  family: "scenes",
  slug: "golden-hour",
  name: { en: "Last light", zh: "夕光" },
  note: { en: "The sun behind you, the park dissolved, hair on fire.", zh: "太阳在身后，公园化开，头发镶了金边。" },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    skin: 9,
    scene: {
      kind: "bokeh",
      colour: hex("#d9a05c"),
      second: hex("#6b6a3c"),
      lights: [hex("#ffd68a"), hex("#ffb75a"), hex("#e6d58a"), hex("#a8a852")],
      count: 64,
      size: 0.085,
      glow: 0.42,
      horizon: 0.2,
      pool: { x: 0.86, y: 0.16, radius: 0.9, falloff: 0.62 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-24, 18, 40, 1, [1, 0.93, 0.82]),
      others: [lamp(140, 26, 8, 3.6, [1, 0.78, 0.46]), lamp(-148, 34, 12, 1.4, [1, 0.8, 0.5])],
      ambient: [0.26, 0.22, 0.18],
      ground: [0.15, 0.14, 0.08],
      relight: 0.6,
      exposure: 0.15,
    },
    grade: {
      ...PLAIN_GRADE,
      warmth: 0.16,
      saturation: 0.98,
      fade: 0.03,
      split: { shadows: hex("#4a3a2c"), highlights: hex("#ffdf9e"), amount: 0.4 },
    },
    crop: { head: 0.4, eyeLine: 0.4, offset: -0.05 },
    finish: { ...CLEAN_FINISH, bloom: 0.7, halation: 0.25 },
  },
};
