import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const clamshell: StudioStyle = {
  id: "0ee8e2e3-b0db-5d3b-b841-64fa8ad04403",
  family: "studio",
  slug: "clamshell",
  name: { en: "Clamshell", zh: "蝴蝶光" },
  note: {
    en: "A dish above, a reflector below, blush paper. Close, clear, awake.",
    zh: "上有雷达罩，下有反光板，粉色背景纸。近，清透，有精神。",
  },
  sex: "female",
  sitter: "feminine",
  recipe: {
    version: 1,
    scene: {
      kind: "paper",
      colour: hex("#d9a9a0"),
      pool: { x: 0.5, y: 0.42, radius: 0.8, falloff: 0.5 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-4, 44, 18, 1.6, [1, 0.985, 0.97]),
      others: [lamp(0, -32, 34, 0.62, [1, 0.98, 0.97]), lamp(140, 28, 12, 0.6), lamp(-140, 28, 12, 0.6)],
      ambient: [0.15, 0.14, 0.14],
      ground: [0.16, 0.14, 0.135],
      relight: 0.75,
      exposure: 0.3,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.07, saturation: 1.02 },
    crop: { head: 0.62, eyeLine: 0.42, offset: 0 },
    finish: { ...CLEAN_FINISH, vignette: 0.14, bloom: 0.16, retouch: 0.6 },
    skin: 6,
  },
};
