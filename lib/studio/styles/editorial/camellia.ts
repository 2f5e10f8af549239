import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const camellia: StudioStyle = {
  id: "5f1c0d52-7f0e-4c1b-9a54-0b1f6d1a7e09",
  family: "editorial",
  slug: "camellia",
  name: { en: "Camellia", zh: "山茶" },
  note: { en: "Deep red on red, a lamp close by, the edge of the hair lit.", zh: "红上压红，灯离得近，发梢有光。" },
  sex: "female",
  sitter: "feminine",
  recipe: {
    version: 1,
    skin: 7,
    scene: {
      kind: "paper",
      colour: hex("#a3161d"),
      pool: { x: 0.34, y: 0.4, radius: 0.62, falloff: 0.84 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(44, 34, 14, 1.7, [1, 0.95, 0.9]),
      others: [lamp(-60, 8, 40, 0.16, [1, 0.5, 0.45]), lamp(-138, 26, 10, 1.2, [1, 0.42, 0.34])],
      ambient: [0.075, 0.05, 0.05],
      ground: [0.06, 0.03, 0.03],
      relight: 0.78,
      exposure: 0.14,
    },
    grade: {
      ...PLAIN_GRADE,
      contrast: 0.14,
      split: { shadows: hex("#4a0e16"), highlights: hex("#fbe6d4"), amount: 0.28 },
    },
    crop: { head: 0.5, eyeLine: 0.41, offset: 0.03 },
    finish: { ...CLEAN_FINISH, vignette: 0.35, halation: 0.2 },
  },
};
