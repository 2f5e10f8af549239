import type { StudioStyle } from "../studio-style";
import { WHITE } from "./grounds";
import { paperRecipe } from "./paper-recipe";

export const idWhite: StudioStyle = {
  id: "5f1c0d52-7f0e-4c1b-9a54-0b1f6d1a7e0e",
  family: "documents",
  slug: "id-white",
  name: { en: "ID, white ground", zh: "白底一寸证件照" },
  note: {
    en: "One inch, 25 × 35 mm, 295 × 413 px. White ground, even light, face to the front.",
    zh: "一寸，25×35 毫米，295×413 像素。白底，匀光，正面。",
  },
  sex: "any",
  sitter: "bob",
  recipe: paperRecipe("cn-one-inch", WHITE),
};
