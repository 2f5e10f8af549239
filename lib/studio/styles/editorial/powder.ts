import { CLEAN_FINISH, hex, lamp, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const powder: StudioStyle = {
  id: "287eb97e-2c1a-5351-b4de-e82c5648e82b",
  family: "editorial",
  slug: "powder",
  name: { en: "Powder", zh: "粉墙" },
  note: { en: "A panelled wall in lilac, light as talc.", zh: "丁香色护墙板，光像扑了粉。" },
  sex: "female",
  sitter: "bob",
  recipe: {
    version: 1,
    scene: {
      kind: "panelled",
      colour: hex("#cbb9da"),
      relief: 0.75,
      field: 0.8,
      blur: 0.22,
      pool: { x: 0.3, y: 0.3, radius: 1.6, falloff: 0.3 },
      shadow: { strength: 0.22, distance: 0.1, softness: 0.6 },
    },
    light: {
      key: lamp(-42, 36, 24, 1.5, [1, 0.98, 0.98]),
      others: [lamp(54, 6, 45, 0.4, [0.95, 0.92, 1])],
      ambient: [0.2, 0.19, 0.22],
      ground: [0.17, 0.155, 0.175],
      relight: 0.7,
      exposure: 0.3,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.02, saturation: 0.94, fade: 0.025 },
    crop: { head: 0.36, eyeLine: 0.37, offset: 0.05 },
    finish: { ...CLEAN_FINISH, vignette: 0.05, bloom: 0.25, retouch: 0.55 },
    skin: 8,
  },
};
