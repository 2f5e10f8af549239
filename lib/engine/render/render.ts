import sharp from "sharp";
import type { Recipe } from "@/lib/domain/recipe";
import { buildRelief, RELIEF_CELL } from "../light/relief";
import { shade } from "../light/shade";
import type { Cutout } from "../matte/cutout";
import { faceFrameOf, placeMesh } from "../matte/face-mesh";
import { paintForeground } from "./backdrop/front/paint-foreground";
import { compose } from "./compose";
import { composite } from "./composite";
import { developPrint } from "./develop-print";
import { frameSize } from "./frame-size";
import { holdSkin } from "./hold-skin";
import { placePerson } from "./place-person";
import { renderBackdrop } from "./render-backdrop";
import { retouch } from "./retouch";
import { vary, type Variation } from "./variation";

export const SOFTWARE = "Xiezhen Studio";

export type RenderRequest = {
  cutout: Cutout;
  recipe: Recipe;
  variation: Variation;
  /** Decides the backdrop's clouds and the grain: the same request gives the same bytes. */
  seed: number;
  /** Px, for a preview; without it a portrait is as large as its photo allows. */
  width?: number;
  /** False leaves the skin as it was photographed. */
  retouch?: boolean;
  /** The person's name, for a style that sets one. */
  name?: string;
};

/** One portrait: JPEG in sRGB, quality 92 with full colour resolution, no metadata but the software's name. */
export async function render(request: RenderRequest): Promise<Uint8Array> {
  const { cutout, recipe, variation, seed } = request;
  const varied = vary(recipe, variation);
  const { scene, light, crop, finish } = varied;
  const { width, height } = frameSize(cutout, crop, { width: request.width, nearer: variation.head });
  const { layer, placement } = await placePerson(
    cutout,
    compose(cutout, crop, width, height, variation.head),
    width,
    height,
  );
  const { scale, x, y } = placement;
  const retouched = request.retouch === false ? 0 : finish.retouch;
  const mesh = placeMesh(cutout.mesh, -x / scale, -y / scale, scale);
  retouch(layer, width, height, mesh, retouched);

  const relief = buildRelief(cutout);
  const shading = shade(relief, light, cutout.light, faceFrameOf(cutout.mesh).height / RELIEF_CELL);
  const picture = renderBackdrop(scene, light, width, height, seed);
  const { balance } = cutout.light;
  composite(picture, { layer, placement, relief, shading, balance }, scene, light);
  holdSkin(picture, { layer, mesh, balance }, varied, seed);
  paintForeground(picture, scene, light, faceFrameOf(mesh), seed);
  const bytes = developPrint(picture, varied, seed);

  return sharp(bytes, { raw: { width, height, channels: 3 } })
    .withIccProfile("srgb")
    .withExif({ IFD0: { Software: SOFTWARE } })
    .jpeg({ quality: 92, chromaSubsampling: "4:4:4" })
    .toBuffer();
}
