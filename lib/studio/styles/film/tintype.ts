import { CLEAN_FINISH, grey, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const tintype: StudioStyle = {
  id: "5f1c0d52-7f0e-4c1b-9a54-0b1f6d1a7e11",
  family: "film",
  slug: "tintype",
  name: { en: "Tintype", zh: "锡版" },
  note: {
    en: "Collodion poured by hand on black iron, eight seconds, don't move.",
    zh: "火棉胶手浇在黑铁版上，八秒，别动。",
  },
  sex: "male",
  sitter: "masculine",
  recipe: {
    version: 1,
    scene: {
      kind: "canvas",
      colour: grey(0.34),
      second: grey(0.12),
      mottle: 0.6,
      scale: 0.7,
      pool: { x: 0.5, y: 0.42, radius: 0.75, falloff: 0.7 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(24, 36, 26, 1.5),
      others: [lamp(-50, 8, 40, 0.22)],
      ambient: grey(0.08),
      ground: grey(0.05),
      relight: 0.7,
      exposure: 1.15,
    },
    grade: {
      ...PLAIN_GRADE,
      contrast: 0.3,
      // Collodion sees blue and hardly any red, which is why old plates show every freckle.
      mono: { red: 0.02, green: 0.34, blue: 0.74 },
      duotone: { ink: hex("#110d0a"), middle: hex("#6f6254"), paper: hex("#dccfb8") },
    },
    crop: { head: 0.46, eyeLine: 0.41, offset: 0 },
    finish: {
      ...CLEAN_FINISH,
      grain: { amount: 0.3, size: 1.6 },
      vignette: 0.45,
      bloom: 0.2,
      plate: 0.8,
      retouch: 0,
    },
  },
};
