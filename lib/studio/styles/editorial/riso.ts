import { CLEAN_FINISH, grey, hex, lamp, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const riso: StudioStyle = {
  id: "204d9e7e-22de-5577-8b0b-c773fb23262e",
  family: "editorial",
  slug: "riso",
  name: { en: "Two drums", zh: "双色印" },
  note: {
    en: "A poster from two drums of ink, violet and coral, on cream paper.",
    zh: "紫、珊瑚两滚油墨，印在米色纸上的海报。",
  },
  sex: "any",
  sitter: "bob",
  recipe: {
    version: 1,
    scene: {
      kind: "paper",
      colour: grey(0.5),
      pool: { x: 0.3, y: 0.35, radius: 0.9, falloff: 0.5 },
      shadow: { strength: 0.5, distance: 0.09, softness: 0.1 },
    },
    light: {
      key: lamp(-38, 30, 6, 2),
      others: [lamp(50, 6, 40, 0.3), lamp(140, 30, 8, 0.8)],
      ambient: grey(0.1),
      ground: grey(0.08),
      relight: 0.8,
      exposure: 0.32,
    },
    grade: {
      ...PLAIN_GRADE,
      contrast: 0.28,
      duotone: { ink: hex("#2b1766"), middle: hex("#ff5f52"), paper: hex("#ffeccb") },
    },
    crop: { head: 0.5, eyeLine: 0.41, offset: -0.03 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0.55, size: 1.9 }, vignette: 0, retouch: 0.35 },
  },
};
