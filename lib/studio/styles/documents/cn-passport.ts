import type { StudioStyle } from "../studio-style";
import { WHITE } from "./grounds";
import { paperRecipe } from "./paper-recipe";

export const cnPassport: StudioStyle = {
  id: "31a2037b-d85f-45fb-9f54-cda09b65941b",
  family: "documents",
  slug: "cn-passport",
  name: { en: "Chinese passport", zh: "中国护照相片" },
  note: {
    en: "33 × 48 mm by the immigration office’s measures, unretouched. Some offices refuse pictures with a changed ground: ask first.",
    zh: "33×48 毫米，按出入境的尺寸排，不修肤。有的窗口不收换过底的照片，先问一声。",
  },
  sex: "any",
  sitter: "bob",
  recipe: paperRecipe("cn-passport", WHITE, 0),
};
