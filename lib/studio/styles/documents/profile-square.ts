import type { StudioStyle } from "../studio-style";
import { STUDIO_GREY } from "./grounds";
import { paperRecipe } from "./paper-recipe";

export const profileSquare: StudioStyle = {
  id: "d0815aa6-323e-4541-a291-ea83844aa820",
  family: "documents",
  slug: "profile-square",
  name: { en: "Profile square", zh: "职场头像" },
  note: {
    en: "800 × 800 px for LinkedIn and the like: head and shoulders, soft grey, a clear face.",
    zh: "800×800 像素，LinkedIn 等职场主页用：半身，浅灰，脸看得清。",
  },
  sex: "any",
  sitter: "bob",
  recipe: paperRecipe("profile-square", STUDIO_GREY, 0.3),
};
