import sharp from "sharp";
import type { Recipe } from "@/lib/domain/recipe";
import { buildRelief, RELIEF_CELL } from "../light/relief";
import { shade } from "../light/shade";
import type { Cutout } from "../matte/cutout";
import { faceFrameOf, placeMesh } from "../matte/face-mesh";
import { paintOwn } from "./backdrop/paint-own";
import { compose } from "./compose";
import { composite } from "./composite";
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
  /** Px; the height follows at 1024:1365. */
  width?: number;
  /** False leaves the skin as it was photographed. */
  retouch?: boolean;
  /** The person's name, for a style that sets one. */
  name?: string;
};

/** One portrait: JPEG in sRGB, quality 92 with full colour resolution, no metadata but the software's name. */
export async function render(request: RenderRequest): Promise<Uint8Array> {
  const { cutout, recipe, variation, seed, width = 1024 } = request;
  const height = Math.round(width * ASPECT);
  const { scene, light, grade, crop, finish } = vary(recipe, variation);
  const { layer, placement } = await placePerson(
    cutout,
    compose(cutout, crop, width, height, variation.head),
    width,
    height,
  );
  const { scale, x, y } = placement;
  const retouched = request.retouch === false ? 0 : finish.retouch;
  retouch(layer, width, height, placeMesh(cutout.mesh, -x / scale, -y / scale, scale), retouched);

  const relief = buildRelief(cutout);
  const shading = shade(relief, light, cutout.light, faceFrameOf(cutout.mesh).height / RELIEF_CELL);
  const picture = renderBackdrop(scene, light, width, height, seed);
  if (scene.kind === "own") paintOwn(picture, scene, cutout, placement, seed);
  composite(picture, { layer, placement, relief, shading, balance: cutout.light.balance }, scene, light);
  const bytes = developPrint(picture, { grade, finish }, seed);

  return sharp(bytes, { raw: { width, height, channels: 3 } })
    .withIccProfile("srgb")
    .withExif({ IFD0: { Software: SOFTWARE } })
    .jpeg({ quality: 92, chromaSubsampling: "4:4:4" })
    .toBuffer();
}
