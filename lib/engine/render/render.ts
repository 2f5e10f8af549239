import sharp from "sharp";
import { DOCUMENT_RULES } from "@/lib/domain/document-rules";
import type { Eyes } from "@/lib/domain/portrait";
import type { Crop, Recipe } from "@/lib/domain/recipe";
import { holdToRule, stageForPapers, type Staged } from "../documents/stage-document";
import { eyesOf } from "../faces/eyes-of";
import { buildRelief, RELIEF_CELL, type Relief } from "../light/relief";
import { shade } from "../light/shade";
import type { Cutout } from "../matte/cutout";
import { faceFrameOf, placeMesh } from "../matte/face-mesh";
import { stateDensity } from "../pictures/state-density";
import { paintOwn } from "./backdrop/paint-own";
import { compose } from "./compose";
import { composite, WRAP_ON_PAPERS } from "./composite";
import { openCover } from "./cover/open-cover";
import { finishPrint } from "./finish-print";
import { frameSize } from "./frame-size";
import { holdSkin } from "./hold-skin";
import { placePerson } from "./place-person";
import { renderBackdrop } from "./render-backdrop";
import { retouch } from "./retouch";
import { vary, type Variation } from "./variation";

export const SOFTWARE = "Xiezhen Studio";

export type RenderRequest = {
  cutout: Cutout;
  /** Of this very cutout, where many recipes share it; built anew otherwise. */
  relief?: Relief;
  recipe: Recipe;
  variation: Variation;
  /** Decides the backdrop's clouds and the grain: the same request gives the same bytes. */
  seed: number;
  /** Px, for a preview; without it a portrait is as large as its photo allows, or as the papers' rule has it. */
  width?: number;
  /** False leaves the skin as it was photographed. */
  retouch?: boolean;
  /** The person's name, for a style that sets one. */
  name?: string;
};

/** A portrait, and where the eyes lie in it. */
export type Rendered = { jpeg: Uint8Array; eyes: Eyes };

/** The picture alone: see `renderPortrait`. */
export async function render(request: RenderRequest): Promise<Uint8Array> {
  return (await renderPortrait(request)).jpeg;
}

/**
 * One portrait: JPEG in sRGB, quality 92 with full colour resolution, no metadata but the software's name, and for papers
 * the density of the print. @throws AppError `document_…` where papers cannot be made from this photo.
 */
export async function renderPortrait(request: RenderRequest): Promise<Rendered> {
  const { recipe, variation, seed } = request;
  const varied = vary(recipe, variation);
  const { scene, light, crop, finish } = varied;
  const staged = recipe.document ? stageForPapers(request, recipe.document) : stage(request, crop);
  const { cutout, width, height } = staged;
  const { layer, placement } = await placePerson(cutout, staged.placement, width, height);
  if (recipe.document) holdToRule(recipe.document, staged, layer, placement);
  const { scale, x, y } = placement;
  const retouched = request.retouch === false ? 0 : finish.retouch;
  const mesh = placeMesh(cutout.mesh, -x / scale, -y / scale, scale);
  retouch(layer, width, height, mesh, retouched);

  // For papers the head is levelled first, so that what was read from the cutout before no longer fits it.
  const relief = (recipe.document ? null : request.relief) ?? buildRelief(cutout);
  const shading = shade(relief, light, cutout.light, faceFrameOf(cutout.mesh).height / RELIEF_CELL);
  const picture = renderBackdrop(scene, light, width, height, seed);
  if (scene.kind === "own") paintOwn(picture, scene, cutout, placement, seed);
  const cover = await openCover(picture, recipe, { name: request.name, crownY: cutout.crownY * scale + y });
  const { balance } = cutout.light;
  const person = { layer, placement, relief, shading, balance };
  composite(picture, person, scene, light, recipe.document && WRAP_ON_PAPERS);
  holdSkin(picture, { layer, mesh, balance }, varied, seed);
  const bytes = await finishPrint(picture, varied, { seed, mesh, cover });

  const dpi = recipe.document && DOCUMENT_RULES[recipe.document].print?.dpi;
  const encoder = sharp(bytes, { raw: { width, height, channels: 3 } })
    .withIccProfile("srgb")
    .withExif({ IFD0: { Software: SOFTWARE } });
  const jpeg = await (dpi ? encoder.withDensity(dpi) : encoder)
    .jpeg({ quality: 92, chromaSubsampling: "4:4:4" })
    .toBuffer();
  return { jpeg: dpi ? stateDensity(jpeg, dpi) : jpeg, eyes: eyesOf(mesh, { width, height }) };
}

/** The person's place in a frame of the usual shape. */
function stage({ cutout, variation, width: asked }: RenderRequest, crop: Crop): Staged {
  const { width, height } = frameSize(cutout, crop, { width: asked, nearer: variation.head });
  return { cutout, width, height, placement: compose(cutout, crop, width, height, variation.head) };
}
