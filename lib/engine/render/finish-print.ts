import type { Recipe } from "@/lib/domain/recipe";
import { type FaceMesh, faceFrameOf } from "../matte/face-mesh";
import type { LinearPicture } from "../pixels/linear-picture";
import { paintForeground } from "./backdrop/front/paint-foreground";
import type { CoverLayout } from "./cover/lay-cover";
import { printLines } from "./cover/print-cover";
import { developPrint } from "./develop-print";
import { paintPicture } from "./paint/paint-picture";

/** What the last steps know of the picture besides its light. */
export type Sitting = {
  /** Of its grain and of the brush. */
  seed: number;
  /** Where the face lies, px. */
  mesh: FaceMesh;
  /** What `openCover` laid out, for a style with lettering. */
  cover?: CoverLayout | null;
};

/**
 * From the lit person before her backdrop to the finished picture: what passes before the lens, the print, the brush,
 * the lettering. It is the one way that portraits and templates both go, so that a template promises nothing a portrait
 * does not get. Changes `picture`; gives RGB bytes in sRGB, row by row.
 */
export async function finishPrint(picture: LinearPicture, recipe: Recipe, sitting: Sitting): Promise<Uint8Array> {
  const { mesh, seed, cover } = sitting;
  paintForeground(picture, recipe.scene, recipe.light, faceFrameOf(mesh), seed);
  const print = developPrint(picture, recipe, seed);
  const bytes = recipe.paint ? paintPicture(print, picture, recipe.paint, sitting) : print;
  if (cover && recipe.cover) await printLines(bytes, picture, cover, recipe.cover);
  return bytes;
}
