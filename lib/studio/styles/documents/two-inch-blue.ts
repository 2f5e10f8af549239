import type { StudioStyle } from "../studio-style";
import { BLUE } from "./grounds";
import { paperRecipe } from "./paper-recipe";

export const twoInchBlue: StudioStyle = {
  id: "cc3ca2ee-56a0-4121-a6bf-efb3b9d03e15",
  family: "documents",
  slug: "two-inch-blue",
  name: { en: "Two inches, blue ground", zh: "蓝底二寸证件照" },
  note: {
    en: "35 × 49 mm, 413 × 579 px, blue ground.",
    zh: "35×49 毫米，413×579 像素，蓝底。",
  },
  sex: "any",
  sitter: "feminine",
  recipe: paperRecipe("cn-two-inch", BLUE),
};
