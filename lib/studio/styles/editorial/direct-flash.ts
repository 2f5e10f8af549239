import { CLEAN_FINISH, hex, lamp, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const directFlash: StudioStyle = {
  id: "d83d04d7-3680-5b58-90e3-466808ed9e85",
  family: "editorial",
  slug: "direct-flash",
  name: { en: "Direct flash", zh: "直闪" },
  note: {
    en: "A white wall, a small flash, half past one. Nobody was posing.",
    zh: "白墙，小闪灯，凌晨一点半，没人在摆姿势。",
  },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    scene: {
      kind: "paper",
      colour: hex("#efede6"),
      pool: { x: 0.5, y: 0.36, radius: 0.72, falloff: 0.6 },
      shadow: { strength: 0.86, distance: 0.14, softness: 0.02 },
    },
    light: {
      key: lamp(20, 16, 2, 3.2, [1, 1, 1.02]),
      others: [],
      ambient: [0.035, 0.03, 0.026],
      ground: [0.02, 0.02, 0.02],
      relight: 0.55,
      exposure: 0.5,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.22, saturation: 1.08, tint: -0.04, warmth: -0.03 },
    crop: { head: 0.4, eyeLine: 0.36, offset: 0.04 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.4, size: 1.5 }, vignette: 0.55, halation: 0.2, retouch: 0.25 },
    skin: 9,
  },
};
