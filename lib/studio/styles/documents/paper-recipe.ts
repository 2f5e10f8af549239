import { DOCUMENT_RULES, type DocumentKind, templateCropOf } from "@/lib/domain/document-rules";
import type { Recipe } from "@/lib/domain/recipe";
import type { Colour } from "@/lib/domain/recipe-light";
import { CLEAN_FINISH, grey, lamp, NO_SHADOW, PLAIN_GRADE } from "../studio-style";

/** An even ground, two large lamps at the same height, skin as it is: what all papers have in common. */
export function paperRecipe(document: DocumentKind, ground: Colour, retouch = 0.2): Recipe {
  return {
    version: 1,
    scene: {
      kind: "paper",
      colour: ground,
      pool: { x: 0.5, y: 0.5, radius: 3, falloff: 0 },
      shadow: NO_SHADOW,
    },
    light: {
      key: lamp(-26, 26, 40, 1),
      others: [lamp(26, 26, 40, 0.88)],
      ambient: grey(0.32),
      ground: grey(0.26),
      relight: 0.55,
      exposure: 0.22,
    },
    grade: PLAIN_GRADE,
    crop: templateCropOf(DOCUMENT_RULES[document]),
    finish: { ...CLEAN_FINISH, grain: { amount: 0, size: 1 }, vignette: 0, bloom: 0, retouch },
    skin: 5,
    document,
  };
}
