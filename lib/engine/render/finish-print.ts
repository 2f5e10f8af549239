import type { Recipe } from "@/lib/domain/recipe";
import type { FaceMesh } from "../matte/face-mesh";
import type { LinearPicture } from "../pixels/linear-picture";
import { paintForeground } from "./backdrop/front/paint-foreground";
import { developPrint } from "./develop-print";
import { paintPicture } from "./paint/paint-picture";

/** What the last steps know of the picture besides its light: the seed of its grain, and where the face lies, px. */
export type Sitting = { seed: number; mesh: FaceMesh };

/**
 * From the lit person before her backdrop to the finished picture: what passes before the lens, the print, the brush. It is
 * the one way that portraits and templates both go, so that a template promises nothing a portrait does not get. Changes `picture`; gives RGB bytes in sRGB, row by row.
 */
export function finishPrint(picture: LinearPicture, recipe: Recipe, sitting: Sitting): Uint8Array {
  const { mesh, seed } = sitting;
  paintForeground(picture, recipe.scene, recipe.light, mesh, seed);
  const print = developPrint(picture, recipe, seed);
  return recipe.paint ? paintPicture(print, picture, recipe.paint, sitting) : print;
}
