import type { StudioStyle } from "../studio-style";
import { BLUE } from "./grounds";
import { paperRecipe } from "./paper-recipe";

export const idBlue: StudioStyle = {
  id: "2666cb4d-5d6f-4aaf-8b0b-e9f28fd3ef8e",
  family: "documents",
  slug: "id-blue",
  name: { en: "ID, blue ground", zh: "蓝底一寸证件照" },
  note: {
    en: "One inch, 25 × 35 mm, 295 × 413 px, on the blue that CVs and exams ask for.",
    zh: "一寸，25×35 毫米，295×413 像素，简历、考试常用的蓝底。",
  },
  sex: "any",
  sitter: "masculine",
  recipe: paperRecipe("cn-one-inch", BLUE),
};
