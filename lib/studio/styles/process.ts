import { CLEAN_FINISH, grey, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "./studio-style";

/** Film, plates and papers of other years. */
export const PROCESS: StudioStyle[] = [
  {
    id: "5f1c0d52-7f0e-4c1b-9a54-0b1f6d1a7e0f",
    slug: "silver-1958",
    name: { en: "Silver, 1958", zh: "银盐 1958" },
    note: {
      en: "Fast film, a grey roll of paper, a lamp from the right. Grain you can feel.",
      zh: "高速胶片，灰色背景纸，右侧来光，颗粒摸得着。",
    },
    sex: "any",
    sitter: "feminine",
    recipe: {
      version: 1,
      scene: {
        kind: "paper",
        colour: grey(0.3),
        pool: { x: 0.3, y: 0.38, radius: 0.8, falloff: 0.78 },
        shadow: NO_SHADOW,
      },
      light: {
        key: lamp(46, 32, 15, 1.7),
        others: [lamp(-55, 6, 40, 0.2), lamp(-140, 30, 10, 1)],
        ambient: grey(0.07),
        ground: grey(0.05),
        relight: 0.75,
        exposure: 0.16,
      },
      grade: {
        ...PLAIN_GRADE,
        contrast: 0.24,
        fade: 0.025,
        mono: { red: 0.32, green: 0.5, blue: 0.18 },
        split: { shadows: hex("#3a3632"), highlights: hex("#f5efe4"), amount: 0.5 },
      },
      crop: { head: 0.47, eyeLine: 0.39, offset: -0.04 },
      finish: { ...CLEAN_FINISH, grain: { amount: 0.85, size: 1.8 }, vignette: 0.4, bloom: 0.25, retouch: 0.25 },
    },
  },
  {
    id: "5f1c0d52-7f0e-4c1b-9a54-0b1f6d1a7e10",
    slug: "cyanotype",
    name: { en: "Cyanotype", zh: "蓝晒" },
    note: {
      en: "Iron salts and sunlight on cotton paper: one blue, from ink to sky.",
      zh: "铁盐、日光和棉纸：一种蓝，从墨到天。",
    },
    sex: "any",
    sitter: "feminine",
    recipe: {
      version: 1,
      scene: {
        kind: "canvas",
        colour: grey(0.62),
        second: grey(0.4),
        mottle: 0.5,
        scale: 0.8,
        pool: { x: 0.5, y: 0.4, radius: 0.9, falloff: 0.5 },
        shadow: NO_SHADOW,
      },
      light: {
        key: lamp(-48, 30, 22, 1.5),
        others: [lamp(55, 6, 45, 0.2)],
        ambient: grey(0.12),
        ground: grey(0.09),
        relight: 0.7,
        exposure: 0.15,
      },
      grade: {
        ...PLAIN_GRADE,
        contrast: 0.2,
        mono: { red: 0.2, green: 0.4, blue: 0.4 },
        duotone: { ink: hex("#0b1f3f"), middle: hex("#3d76a6"), paper: hex("#eef1ea") },
      },
      crop: { head: 0.44, eyeLine: 0.4, offset: 0 },
      finish: { ...CLEAN_FINISH, grain: { amount: 0.5, size: 2.2 }, vignette: 0.2, plate: 0.32, retouch: 0.3 },
    },
  },
  {
    id: "5f1c0d52-7f0e-4c1b-9a54-0b1f6d1a7e11",
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
  },
];
