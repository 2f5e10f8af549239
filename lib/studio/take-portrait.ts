import "server-only";
import { PROOF_WIDTH, proofRecipe } from "@/lib/engine/render/proof-recipe";
import type { Rendered } from "@/lib/engine/render/render";
import { engine } from "./engine-pool";
import type { PackedRenderRequest } from "./engine-worker";

/** One portrait as JPEG, where the eyes lie in it, and how like the person it is, in points; null where no face is found in it. */
export async function takePortrait(
  request: PackedRenderRequest,
  centroid: Float32Array,
): Promise<Rendered & { likeness: number | null }> {
  const rendered = await engine.render(request);
  const proof = proofRecipe(request.recipe);
  const measured = proof ? await engine.render({ ...request, recipe: proof, width: PROOF_WIDTH }) : rendered;
  const likeness = await engine.likeness(measured.jpeg, centroid);
  return { ...rendered, likeness: likeness?.points ?? null };
}
