import { CLEAN_FINISH, grey, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const highKey: StudioStyle = {
  id: "bffc1ff5-d1cb-5aa3-ab78-e4c97fb423c7",
  family: "studio",
  slug: "high-key",
  name: { en: "High key", zh: "高调" },
  note: {
    en: "White on white, in black and white. The background gives way, the face stays.",
    zh: "黑白里的白上加白，背景退开，只留下脸。",
  },
  sex: "any",
  sitter: "bob",
  recipe: {
    version: 1,
    scene: {
      kind: "paper",
      colour: [1.12, 1.12, 1.13],
      pool: { x: 0.5, y: 0.4, radius: 1.8, falloff: 0.06 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-18, 34, 36, 1.3),
      others: [lamp(40, 10, 45, 0.6), lamp(150, 10, 30, 0.9), lamp(-150, 10, 30, 0.9)],
      ambient: grey(0.38),
      ground: grey(0.34),
      relight: 0.6,
      exposure: 0.5,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.1, fade: 0.012, mono: { red: 0.72, green: 0.24, blue: 0.04 } },
    crop: { head: 0.6, eyeLine: 0.43, offset: 0 },
    finish: { ...CLEAN_FINISH, vignette: 0, bloom: 0.45, retouch: 0.55 },
  },
};
