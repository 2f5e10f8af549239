import type { StudioStyle } from "../studio-style";
import { RED } from "./grounds";
import { paperRecipe } from "./paper-recipe";

export const idRed: StudioStyle = {
  id: "80aa5cf4-ac5d-45aa-9ad7-905424e5643c",
  family: "documents",
  slug: "id-red",
  name: { en: "ID, red ground", zh: "红底一寸证件照" },
  note: {
    en: "One inch, 25 × 35 mm, 295 × 413 px, on red: certificates and marriage papers.",
    zh: "一寸，25×35 毫米，295×413 像素，红底，证书、登记常用。",
  },
  sex: "any",
  sitter: "feminine",
  recipe: paperRecipe("cn-one-inch", RED),
};
