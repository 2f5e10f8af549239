import { CLEAN_FINISH, hex, lamp, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const velvet: StudioStyle = {
  id: "540a1351-7335-504a-a93a-2f5670896af4",
  family: "editorial",
  slug: "velvet",
  name: { en: "Velvet", zh: "丝绒幕" },
  note: { en: "A theatre curtain the colour of aubergine, before it opens.", zh: "茄紫色的剧院大幕，还没拉开。" },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    scene: {
      kind: "drape",
      colour: hex("#8d3a86"),
      second: hex("#1f0a2b"),
      folds: 11,
      depth: 0.95,
      sheen: 0.3,
      blur: 0.22,
      pool: { x: 0.3, y: 0.3, radius: 0.95, falloff: 0.62 },
      shadow: { strength: 0.35, distance: 0.12, softness: 0.7 },
    },
    light: {
      key: lamp(-44, 32, 12, 2, [1, 0.95, 0.88]),
      others: [lamp(58, 8, 45, 0.16, [0.9, 0.75, 1]), lamp(140, 36, 8, 1.2, [1, 0.8, 0.95])],
      ambient: [0.06, 0.05, 0.07],
      ground: [0.04, 0.03, 0.05],
      relight: 0.85,
      exposure: 0.25,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.14, saturation: 1 },
    crop: { head: 0.42, eyeLine: 0.39, offset: 0.05 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.2, size: 1.3 }, vignette: 0.4, bloom: 0.15 },
    skin: 9,
  },
};
