import type { Recipe } from "@/lib/domain/recipe";
import { isHard, keepOwnBackground } from "@/lib/engine/render/soften-own";
import type { StudioStyle } from "./styles/studio-style";

/**
 * The style's recipe, before her own background for a person whose mattes are all hard. Documents prescribe their backdrop,
 * so they keep it and take her best frame.
 */
export function recipeFor({ family, recipe }: Pick<StudioStyle, "family" | "recipe">, matteScores: number[]): Recipe {
  return family !== "documents" && isHard(matteScores) ? keepOwnBackground(recipe) : recipe;
}
