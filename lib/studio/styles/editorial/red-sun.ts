import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const redSun: StudioStyle = {
  id: "93739d0d-6341-541f-bf7d-0f342d097f0e",
  family: "editorial",
  slug: "red-sun",
  name: { en: "Red sun", zh: "红日" },
  note: { en: "A vermilion disc on a bone wall, your head before it.", zh: "骨白的墙，朱红的圆，你站在前面。" },
  sex: "any",
  sitter: "bob",
  recipe: {
    version: 1,
    scene: {
      kind: "disc",
      colour: hex("#ece3d2"),
      second: hex("#cf3a22"),
      x: 0.5,
      y: 0.34,
      radius: 0.45,
      pool: { x: 0.4, y: 0.35, radius: 1.5, falloff: 0.24 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-30, 34, 20, 1.6, [1, 0.98, 0.95]),
      others: [lamp(50, 8, 45, 0.4), lamp(135, 24, 14, 0.5, [1, 0.7, 0.6])],
      ambient: [0.18, 0.17, 0.16],
      ground: [0.15, 0.13, 0.115],
      relight: 0.7,
      exposure: 0.22,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.1, saturation: 1 },
    crop: { head: 0.4, eyeLine: 0.37, offset: 0 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.24, size: 1.4 }, vignette: 0.04 },
    skin: 8,
  },
};
