import sharp from "sharp";
import { DOCUMENT_RULES } from "@/lib/domain/document-rules";
import type { Crop, Recipe } from "@/lib/domain/recipe";
import { holdToRule, stageForPapers, type Staged } from "../documents/stage-document";
import { buildRelief, RELIEF_CELL } from "../light/relief";
import { shade } from "../light/shade";
import type { Cutout } from "../matte/cutout";
import { faceFrameOf, placeMesh } from "../matte/face-mesh";
import { stateDensity } from "../pictures/state-density";
import { compose } from "./compose";
import { composite, WRAP_ON_PAPERS } from "./composite";
import { developPrint } from "./develop-print";
import { placePerson } from "./place-person";
import { renderBackdrop } from "./render-backdrop";
import { retouch } from "./retouch";
import { vary, type Variation } from "./variation";

export const SOFTWARE = "Xiezhen Studio";
const ASPECT = 1365 / 1024;

export type RenderRequest = {
  cutout: Cutout;
  recipe: Recipe;
  variation: Variation;
  /** Decides the backdrop's clouds and the grain: the same request gives the same bytes. */
  seed: number;
  /** Px; the height follows at 1024:1365, or as the papers' rule has it. */
  width?: number;
  /** False leaves the skin as it was photographed. */
  retouch?: boolean;
  /** The person's name, for a style that sets one. */
  name?: string;
};

/**
 * One portrait: JPEG in sRGB, quality 92 with full colour resolution, no metadata but the software's name, and for papers
 * the density of the print. @throws AppError `document_…` where papers cannot be made from this photo.
 */
export async function render(request: RenderRequest): Promise<Uint8Array> {
  const { recipe, variation, seed } = request;
  const { scene, light, grade, crop, finish } = vary(recipe, variation);
  const staged = recipe.document ? stageForPapers(request, recipe.document) : stage(request, crop);
  const { cutout, width, height } = staged;
  const { layer, placement } = await placePerson(cutout, staged.placement, width, height);
  if (recipe.document) holdToRule(recipe.document, staged, layer, placement);
  const { scale, x, y } = placement;
  const retouched = request.retouch === false ? 0 : finish.retouch;
  retouch(layer, width, height, placeMesh(cutout.mesh, -x / scale, -y / scale, scale), retouched);

  const relief = buildRelief(cutout);
  const shading = shade(relief, light, cutout.light, faceFrameOf(cutout.mesh).height / RELIEF_CELL);
  const picture = renderBackdrop(scene, light, width, height, seed);
  const person = { layer, placement, relief, shading, balance: cutout.light.balance };
  composite(picture, person, scene, light, recipe.document && WRAP_ON_PAPERS);
  const bytes = developPrint(picture, { grade, finish }, seed);

  const dpi = recipe.document && DOCUMENT_RULES[recipe.document].print?.dpi;
  const encoder = sharp(bytes, { raw: { width, height, channels: 3 } })
    .withIccProfile("srgb")
    .withExif({ IFD0: { Software: SOFTWARE } });
  const jpeg = await (dpi ? encoder.withDensity(dpi) : encoder)
    .jpeg({ quality: 92, chromaSubsampling: "4:4:4" })
    .toBuffer();
  return dpi ? stateDensity(jpeg, dpi) : jpeg;
}

/** The person's place in a frame of the usual shape. */
function stage({ cutout, variation, width = 1024 }: RenderRequest, crop: Crop): Staged {
  const height = Math.round(width * ASPECT);
  return { cutout, width, height, placement: compose(cutout, crop, width, height, variation.head) };
}
