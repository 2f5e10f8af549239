import "server-only";
import { PROOF_WIDTH, proofRecipe } from "@/lib/engine/render/proof-recipe";
import { engine } from "./engine-pool";
import type { PackedRenderRequest } from "./engine-worker";

/** One portrait as JPEG and how like the person it is, in points; null where no face is found in it. */
export async function takePortrait(
  request: PackedRenderRequest,
  centroid: Float32Array,
): Promise<{ jpeg: Uint8Array; likeness: number | null }> {
  const jpeg = await engine.render(request);
  const proof = proofRecipe(request.recipe);
  const measured = proof ? await engine.render({ ...request, recipe: proof, width: PROOF_WIDTH }) : jpeg;
  const likeness = await engine.likeness(measured, centroid);
  return { jpeg, likeness: likeness?.points ?? null };
}
