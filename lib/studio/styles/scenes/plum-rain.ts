import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const plumRain: StudioStyle = {
  id: "5f1c0d52-7f0e-4c1b-9a54-0b1f6d1a7e08",
  family: "scenes",
  slug: "plum-rain",
  name: { en: "Plum rain", zh: "梅雨" },
  note: {
    en: "The fifth month in the south: wet green light, no sun, no hurry.",
    zh: "江南五月，湿漉漉的绿光，没有太阳，也不着急。",
  },
  sex: "female",
  sitter: "bob",
  recipe: {
    version: 1,
    skin: 8,
    scene: {
      kind: "bokeh",
      colour: hex("#9db0ac"),
      second: hex("#4d6a5e"),
      lights: [hex("#c5d6d2"), hex("#9db8ad"), hex("#d8dfdc")],
      count: 26,
      size: 0.13,
      glow: 0.13,
      horizon: 0,
      pool: { x: 0.3, y: 0.15, radius: 1.3, falloff: 0.5 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(30, 44, 46, 1.15, [0.93, 0.98, 1]),
      others: [lamp(-60, 10, 50, 0.25, [0.9, 1, 0.97])],
      ambient: [0.26, 0.28, 0.29],
      ground: [0.12, 0.14, 0.13],
      relight: 0.6,
      exposure: 0.3,
    },
    grade: {
      ...PLAIN_GRADE,
      warmth: -0.18,
      tint: -0.05,
      saturation: 0.8,
      contrast: 0,
      fade: 0.035,
      split: { shadows: hex("#24423f"), highlights: hex("#e6efe6"), amount: 0.45 },
    },
    crop: { head: 0.44, eyeLine: 0.41, offset: 0.06 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.26, size: 1.4 }, vignette: 0.25, bloom: 0.35 },
  },
};
