import { CLEAN_FINISH, grey, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const half: StudioStyle = {
  id: "88d325b1-2d82-58d3-9dfc-845bd48a64ef",
  family: "editorial",
  slug: "half",
  name: { en: "Half and half", zh: "对半" },
  note: { en: "Light stops at the middle of your face; the wall does the opposite.", zh: "光停在脸的正中，墙反过来。" },
  sex: "any",
  sitter: "masculine",
  recipe: {
    version: 1,
    scene: {
      kind: "block",
      colour: hex("#16171a"),
      second: hex("#d9d6cf"),
      split: 0.5,
      angle: 0,
      pool: { x: 0.7, y: 0.4, radius: 1.3, falloff: 0.3 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-78, 14, 12, 2.6),
      others: [lamp(150, 30, 8, 0.2)],
      ambient: grey(0.022),
      ground: grey(0.016),
      relight: 1,
      exposure: 0.4,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.14, saturation: 0.55 },
    crop: { head: 0.5, eyeLine: 0.41, offset: 0 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.28, size: 1.3 }, vignette: 0.08, retouch: 0.35 },
    skin: 10,
  },
};
