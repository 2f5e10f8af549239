import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const oilLinen: StudioStyle = {
  id: "5a9380eb-14b3-4d86-9848-8cce66e4c6d2",
  family: "painterly",
  slug: "oil-linen",
  name: { en: "Oil on linen", zh: "亚麻油画" },
  note: {
    en: "Broad brush for the wall, a small one for the face, and the eyes last.",
    zh: "墙用大笔，脸用小笔，眼睛留到最后。",
  },
  sex: "any",
  sitter: "masculine",
  recipe: {
    version: 1,
    scene: {
      kind: "canvas",
      colour: hex("#7d7a5a"),
      second: hex("#4a3527"),
      mottle: 0.8,
      scale: 1,
      pool: { x: 0.3, y: 0.36, radius: 0.8, falloff: 0.7 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-42, 26, 18, 1.9, [1, 0.93, 0.82]),
      others: [lamp(50, 2, 40, 0.36, [0.75, 0.86, 1]), lamp(140, 30, 10, 0.7, [1, 0.84, 0.66])],
      ambient: [0.1, 0.1, 0.105],
      ground: [0.07, 0.055, 0.045],
      relight: 0.6,
      exposure: 0.36,
    },
    grade: {
      ...PLAIN_GRADE,
      warmth: 0.05,
      contrast: 0.14,
      saturation: 1.14,
      split: { shadows: hex("#3a2a26"), highlights: hex("#f6dfb6"), amount: 0.3 },
    },
    crop: { head: 0.44, eyeLine: 0.39, offset: 0.02 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0, size: 1 }, vignette: 0.3, retouch: 0.5 },
    skin: 10,
    paint: { kind: "oil", brush: 0.055, length: 3.6, play: 0.6, impasto: 0.65, weave: 0.35 },
  },
};
