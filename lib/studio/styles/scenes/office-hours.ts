import { CLEAN_FINISH, grey, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const officeHours: StudioStyle = {
  id: "5f1c0d52-7f0e-4c1b-9a54-0b1f6d1a7e0d",
  family: "scenes",
  slug: "office-hours",
  name: { en: "Office hours", zh: "工作日" },
  note: {
    en: "A bright floor with the city behind glass. For the page that has your title on it.",
    zh: "明亮的办公层，玻璃外是城市。放在写着职位的那一页上。",
  },
  sex: "any",
  sitter: "masculine",
  recipe: {
    version: 1,
    skin: 6,
    scene: {
      kind: "interior",
      colour: hex("#b4bcc2"),
      second: hex("#5d666d"),
      window: [1, 1.02, 1.06],
      blur: 0.55,
      pool: { x: 0.26, y: 0.3, radius: 2.2, falloff: 0.2 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-40, 26, 34, 1.3, [1, 0.99, 0.97]),
      others: [lamp(50, 6, 45, 0.42), lamp(-130, 20, 20, 0.7, [0.95, 0.98, 1])],
      ambient: [0.2, 0.21, 0.22],
      ground: grey(0.12),
      relight: 0.6,
      exposure: 0.25,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.05, warmth: -0.02, saturation: 0.94 },
    crop: { head: 0.36, eyeLine: 0.37, offset: 0.04 },
    finish: { ...CLEAN_FINISH, vignette: 0.06, bloom: 0.22, retouch: 0.5 },
  },
};
