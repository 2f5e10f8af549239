import { CLEAN_FINISH, hex, lamp, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const windowNorth: StudioStyle = {
  id: "5f1c0d52-7f0e-4c1b-9a54-0b1f6d1a7e05",
  family: "studio",
  slug: "window-north",
  name: { en: "Window, north", zh: "北窗" },
  note: {
    en: "A painter's window on the left, a grey wall, cool and still.",
    zh: "左边一扇画室的窗，灰墙，清冷安静。",
  },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    skin: 7,
    scene: {
      kind: "plaster",
      colour: hex("#a3a8a5"),
      relief: 0.3,
      scale: 0.8,
      pool: { x: 0.08, y: 0.3, radius: 0.95, falloff: 0.74 },
      shadow: { strength: 0.3, distance: 0.16, softness: 1 },
    },
    light: {
      key: lamp(-74, 20, 26, 2, [0.95, 0.98, 1]),
      others: [lamp(70, 0, 50, 0.06, [1, 0.95, 0.88])],
      ambient: [0.085, 0.092, 0.1],
      ground: [0.06, 0.057, 0.054],
      relight: 1,
      exposure: 0.12,
    },
    grade: {
      ...PLAIN_GRADE,
      warmth: -0.12,
      saturation: 0.78,
      contrast: 0.04,
      fade: 0.03,
      split: { shadows: hex("#2a3a40"), highlights: hex("#f3ece0"), amount: 0.35 },
    },
    crop: { head: 0.38, eyeLine: 0.36, offset: 0.05 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.28, size: 1.4 }, vignette: 0.25 },
  },
};
