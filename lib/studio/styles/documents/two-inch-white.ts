import type { StudioStyle } from "../studio-style";
import { WHITE } from "./grounds";
import { paperRecipe } from "./paper-recipe";

export const twoInchWhite: StudioStyle = {
  id: "ecc97f9f-7439-4a58-93da-750c48275069",
  family: "documents",
  slug: "two-inch-white",
  name: { en: "Two inches, white ground", zh: "白底二寸证件照" },
  note: {
    en: "35 × 49 mm, 413 × 579 px. The large format for files and diplomas.",
    zh: "35×49 毫米，413×579 像素，存档、学位证用的大尺寸。",
  },
  sex: "any",
  sitter: "masculine",
  recipe: paperRecipe("cn-two-inch", WHITE),
};
