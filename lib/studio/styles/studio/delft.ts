import { CLEAN_FINISH, hex, lamp, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const delft: StudioStyle = {
  id: "85554154-ef0a-53bd-9520-6e1506366ba4",
  family: "studio",
  slug: "delft",
  name: { en: "Delft", zh: "靛布" },
  note: { en: "A painted cloth in old blue, a window’s worth of light.", zh: "旧蓝色手绘布景，一扇窗那么多的光。" },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    scene: {
      kind: "canvas",
      colour: hex("#7e97b3"),
      second: hex("#2c4263"),
      mottle: 0.85,
      scale: 1.05,
      pool: { x: 0.28, y: 0.34, radius: 0.95, falloff: 0.62 },
      shadow: { strength: 0.22, distance: 0.14, softness: 1 },
    },
    light: {
      key: lamp(-54, 30, 28, 1.8, [1, 0.97, 0.92]),
      others: [lamp(62, 6, 50, 0.16, [0.84, 0.92, 1])],
      ambient: [0.1, 0.11, 0.13],
      ground: [0.07, 0.075, 0.09],
      relight: 0.9,
      exposure: 0.14,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.06, saturation: 0.9, fade: 0.015 },
    crop: { head: 0.38, eyeLine: 0.37, offset: 0.04 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.22, size: 1.3 }, vignette: 0.3 },
    skin: 7,
  },
};
