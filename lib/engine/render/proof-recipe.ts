import type { Recipe } from "@/lib/domain/recipe";

/** Px wide: a face in it is larger than what the descriptor looks at. */
export const PROOF_WIDTH = 512;

const PLAIN: Pick<Recipe, "grade" | "finish"> = {
  grade: { warmth: 0, tint: 0, contrast: 0, fade: 0, saturation: 1, mono: null, split: null, duotone: null },
  finish: { grain: { amount: 0, size: 1 }, vignette: 0, halation: 0, bloom: 0, plate: 0, retouch: 0 },
};

/**
 * The recipe without its process, to measure likeness on; null where the portrait itself is a photograph in colour.
 * The descriptor has learned from colour photographs: a blue print or brush strokes lower its cosine though nobody's
 * features changed. What can make a portrait unlike (frame, matte, crop, light) is all in the proof.
 */
export function proofRecipe(recipe: Recipe): Recipe | null {
  // A recipe that promises a skin colour keeps one; what paints over the whole picture is no photograph either way.
  if (recipe.skin !== undefined && !("paint" in recipe)) return null;
  const { version, scene, light, crop } = recipe;
  return { version, scene, light, crop, ...PLAIN };
}
