import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const lanternStreet: StudioStyle = {
  id: "a8646353-dda1-5d19-b847-764479a1cec3",
  family: "scenes",
  slug: "lantern-street",
  name: { en: "Lantern street", zh: "灯会" },
  note: { en: "Fifteenth night of the first month: red all the way down the lane.", zh: "正月十五，一条巷子红到底。" },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    scene: {
      kind: "lanterns",
      colour: [0.012, 0.01, 0.022],
      second: [0.36, 0.1, 0.022],
      lights: [
        [1, 0.05, 0.015],
        [1, 0.09, 0.02],
        [1, 0.3, 0.05],
      ],
      rows: 2,
      size: 0.03,
      glow: 1,
      pool: { x: 0.5, y: 0.4, radius: 2, falloff: 0.1 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(26, 44, 26, 1.3, [1, 0.74, 0.5]),
      others: [
        lamp(-58, 10, 40, 0.3, [1, 0.6, 0.42]),
        lamp(-138, 34, 10, 1.8, [1, 0.3, 0.14]),
        lamp(140, 34, 10, 1.4, [1, 0.5, 0.2]),
      ],
      ambient: [0.075, 0.055, 0.05],
      ground: [0.07, 0.04, 0.025],
      relight: 0.75,
      exposure: 0,
    },
    grade: {
      ...PLAIN_GRADE,
      contrast: 0.1,
      saturation: 1,
      split: { shadows: hex("#1c1a34"), highlights: hex("#ffdcb0"), amount: 0.2 },
    },
    crop: { head: 0.36, eyeLine: 0.4, offset: 0.04 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.22, size: 1.4 }, vignette: 0.25, bloom: 0.5, halation: 0.3 },
    skin: 12,
  },
};
