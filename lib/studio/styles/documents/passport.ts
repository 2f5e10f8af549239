import type { StudioStyle } from "../studio-style";
import { PALE } from "./grounds";
import { paperRecipe } from "./paper-recipe";

export const passport: StudioStyle = {
  id: "3eced466-8b8f-44d2-83fe-56026e64689a",
  family: "documents",
  slug: "passport",
  name: { en: "Passport, 35 × 45 mm", zh: "护照相片 35×45" },
  note: {
    en: "Head of 32 to 36 mm on pale grey, as ICAO has it, unretouched. Some offices refuse pictures with a changed ground: ask first.",
    zh: "浅灰底，头长 32 到 36 毫米，按国际民航组织的规格，不修肤。有的机构不收换过底的照片，先问一声。",
  },
  sex: "any",
  sitter: "masculine",
  recipe: paperRecipe("passport-35x45", PALE, 0),
};
