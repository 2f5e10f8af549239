import { CLEAN_FINISH, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const eclipse: StudioStyle = {
  id: "d08b2a14-b3e2-5c73-b2b7-831c463bb70e",
  family: "studio",
  slug: "eclipse",
  name: { en: "Eclipse", zh: "日蚀" },
  note: {
    en: "A lamp behind your head, only the outline lit, eyes in the half dark.",
    zh: "灯在脑后，只亮轮廓，眼睛留在半暗里。",
  },
  sex: "any",
  sitter: "masculine",
  recipe: {
    version: 1,
    scene: {
      kind: "washes",
      colour: [0.004, 0.006, 0.012],
      washes: [{ x: 0.5, y: 0.34, radius: 0.5, colour: [0.5, 0.62, 0.82] }],
      pool: { x: 0.5, y: 0.34, radius: 0.6, falloff: 0.85 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-20, 40, 30, 1, [0.84, 0.92, 1]),
      others: [
        lamp(128, 16, 12, 3.2, [0.9, 0.96, 1]),
        lamp(-128, 16, 12, 3.2, [0.9, 0.96, 1]),
        lamp(180, 60, 12, 2, [1, 1, 1]),
      ],
      ambient: [0.05, 0.055, 0.07],
      ground: [0.02, 0.02, 0.03],
      relight: 0.8,
      exposure: -1.05,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.16, saturation: 0.7, warmth: -0.12 },
    crop: { head: 0.46, eyeLine: 0.4, offset: 0 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.3, size: 1.4 }, vignette: 0.4, bloom: 0.4 },
    skin: 8,
  },
};
