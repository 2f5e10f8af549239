import type { Recipe } from "@/lib/domain/recipe";
import type { LinearPicture } from "../../pixels/linear-picture";
import { type CoverLayout, layCover } from "./lay-cover";
import { printMasthead } from "./print-cover";

/**
 * Lays out the lettering of a style that has some, and prints what stands behind the person on the backdrop. Changes
 * `picture`. @param crownY top of the hair, px. @returns what `printLines` prints over the finished picture; null without.
 */
export async function openCover(
  picture: LinearPicture,
  { cover }: Pick<Recipe, "cover">,
  { name, crownY }: { name?: string | undefined; crownY: number },
): Promise<CoverLayout | null> {
  if (!cover) return null;
  const { width, height } = picture;
  const layout = await layCover(cover, name, { width, height, crownY });
  await printMasthead(picture, layout, cover);
  return layout;
}
