import type { StudioFrameRow } from "@/lib/db/studio";
import { planPortraits } from "@/lib/engine/render/plan-portraits";
import { recipeFor } from "./recipe-for";
import type { StudioStyle } from "./styles/studio-style";

/**
 * Which of a person's frames go into portraits of a style, and by which recipe: the one place that decides it, so that a
 * preview shows what an order brings. `frames` come best first; each planned portrait names one of them by its index.
 */
export function planStyle(
  frames: readonly StudioFrameRow[],
  style: Pick<StudioStyle, "family" | "recipe">,
  count: number,
  seed: number,
) {
  const traits = frames.map((frame) => ({ ...frame.traits, rank: frame.rank }));
  const recipe = recipeFor(
    style,
    traits.map((frame) => frame.matteScore),
  );
  return { traits, recipe, plan: planPortraits(traits, count, recipe, seed) };
}
