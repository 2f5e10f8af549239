import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE, type StudioStyle } from "../studio-style";

export const watercolour: StudioStyle = {
  id: "c0869fe2-ebd6-47b3-bb4a-304b82897dac",
  family: "painterly",
  slug: "watercolour",
  name: { en: "Watercolour", zh: "水彩" },
  note: {
    en: "Three washes and the white of the paper; where two met wet, nobody decided anything.",
    zh: "三层水色加纸的白；湿碰湿的地方，谁也没拿主意。",
  },
  sex: "any",
  sitter: "feminine",
  recipe: {
    version: 1,
    scene: {
      kind: "canvas",
      colour: hex("#bcd3d8"),
      second: hex("#e9d9c4"),
      mottle: 0.9,
      scale: 1.4,
      pool: { x: 0.5, y: 0.4, radius: 1.3, falloff: 0.1 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-42, 34, 24, 1.8, [1, 0.97, 0.92]),
      others: [lamp(56, 4, 45, 0.36, [0.86, 0.93, 1])],
      ambient: [0.13, 0.135, 0.15],
      ground: [0.12, 0.105, 0.095],
      relight: 0.65,
      exposure: 0.4,
    },
    grade: { ...PLAIN_GRADE, contrast: 0.1, saturation: 1.12 },
    crop: { head: 0.4, eyeLine: 0.4, offset: -0.02 },
    finish: { ...CLEAN_FINISH, grain: { amount: 0, size: 1 }, vignette: 0, bloom: 0.1, retouch: 0.5 },
    skin: 10,
    paint: {
      kind: "watercolour",
      paper: hex("#faf6ec"),
      wash: 0.0085,
      edge: 0.6,
      granulation: 0.6,
      bleed: 0.7,
      rim: 0.055,
      line: 0.35,
    },
  },
};
