import type { StudioStyle } from "../studio-style";
import { WHITE } from "./grounds";
import { paperRecipe } from "./paper-recipe";

export const usVisa: StudioStyle = {
  id: "f2e853e2-29d3-49dd-94e1-a70ac4654c3c",
  family: "documents",
  slug: "us-visa",
  name: { en: "US visa, 2 × 2 in", zh: "美国签证相片" },
  note: {
    en: "600 × 600 px, head and eyes where the consulate’s template has them, unretouched. They may refuse a changed ground: ask first.",
    zh: "600×600 像素，头和眼的位置照领馆的模板，不修肤。领馆可能不收换过底的照片，先问一声。",
  },
  sex: "any",
  sitter: "feminine",
  recipe: paperRecipe("us-two-inch", WHITE, 0),
};
