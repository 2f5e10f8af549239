import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const cityLights: StudioStyle = {
  id: "f39e33fd-f0e1-50a6-ac5e-5ebd2fd3f463",
  family: "scenes",
  slug: "city-lights",
  name: { en: "City lights", zh: "万家灯火" },
  note: { en: "The whole town from a roof, and none of it in focus.", zh: "天台上，整座城都在身后，一盏也没对上焦。" },
  sex: "any",
  sitter: "masculine",
  recipe: {
    version: 1,
    scene: {
      kind: "bokeh",
      colour: [0.006, 0.01, 0.022],
      second: [0.05, 0.05, 0.075],
      lights: [
        [1, 0.62, 0.26],
        [1, 0.78, 0.48],
        [1, 0.42, 0.12],
        [0.62, 0.8, 1],
        [0.9, 0.95, 1],
        [1, 0.12, 0.08],
      ],
      count: 160,
      size: 0.038,
      glow: 1.5,
      horizon: 0.85,
      pool: { x: 0.5, y: 0.5, radius: 2, falloff: 0.2 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(34, 16, 26, 1.2, [1, 0.86, 0.68]),
      others: [
        lamp(-62, 8, 40, 0.22, [0.6, 0.76, 1]),
        lamp(-136, 20, 10, 1.5, [1, 0.72, 0.42]),
        lamp(140, 24, 10, 0.9, [0.66, 0.82, 1]),
      ],
      ambient: [0.04, 0.048, 0.07],
      ground: [0.05, 0.04, 0.035],
      relight: 0.8,
      exposure: -0.05,
    },
    grade: {
      ...PLAIN_GRADE,
      contrast: 0.12,
      saturation: 0.98,
      split: { shadows: hex("#16243c"), highlights: hex("#ffe0b8"), amount: 0.3 },
    },
    crop: { head: 0.38, eyeLine: 0.39, offset: 0.05 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.25, size: 1.4 }, vignette: 0.3, bloom: 0.4, halation: 0.3 },
    skin: 11,
  },
};
