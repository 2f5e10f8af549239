import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const magazineCover: StudioStyle = {
  id: "21d04e1c-c7d6-4b0b-b726-7452f7e36742",
  family: "editorial",
  slug: "magazine-cover",
  name: { en: "Front page", zh: "封面人物" },
  note: {
    en: "A magazine’s cover: the title runs behind your head, your name stands below.",
    zh: "杂志封面：刊名从头后穿过，名字印在下方。",
  },
  sex: "any",
  sitter: "bob",
  recipe: {
    version: 1,
    scene: {
      kind: "paper",
      colour: hex("#d9cfc1"),
      pool: { x: 0.5, y: 0.36, radius: 1.1, falloff: 0.34 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-34, 34, 18, 1.45, [1, 0.98, 0.95]),
      others: [lamp(70, 6, 40, 0.3), lamp(142, 30, 12, 0.6, [1, 0.97, 0.92])],
      ambient: [0.13, 0.125, 0.12],
      ground: [0.1, 0.09, 0.08],
      relight: 0.62,
      exposure: 0.12,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.12, saturation: 1.02 },
    crop: { head: 0.48, eyeLine: 0.42, offset: 0 },
    finish: { ...CLEAN_FINISH, vignette: 0.08, bloom: 0 },
    skin: 6,
    cover: {
      masthead: "XIEZHEN",
      weight: 560,
      ink: hex("#b3261e"),
      left: "写真 · 肖像专号",
      right: "The portrait issue",
      below: "Face to face · 面对面",
      light: hex("#fbf7ef"),
      dark: hex("#1b1917"),
      burn: 0.62,
    },
  },
};
