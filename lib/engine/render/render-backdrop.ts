import type { Light } from "@/lib/domain/recipe-light";
import type { Scene } from "@/lib/domain/recipe-scene";
import { blankPicture, type LinearPicture } from "../pixels/linear-picture";
import { resizePlane } from "../pixels/resize-plane";
import { paintFarSnow } from "./backdrop/front/paint-foreground";
import { colourByEdge } from "./backdrop/paint-edge";
import { paintScene } from "./backdrop/paint-scene";
import { poolOf } from "./backdrop/pool";
import { addSurface } from "./backdrop/surface";

/** Places are out of focus: at this width (px) the lens has left nothing finer to draw. */
const PLACE = 512;
/** How wide each kind is drawn, px: as wide as its finest edge asks. */
const DRAWN: Record<Scene["kind"], number> = {
  paper: 256,
  washes: 256,
  block: 256,
  disc: 256,
  canvas: 342,
  plaster: 342,
  window: 342,
  gobo: 342,
  drape: 400,
  panelled: 400,
  neon: 342,
  bokeh: PLACE,
  interior: PLACE,
  foliage: PLACE,
  avenue: PLACE,
  street: PLACE,
  lanterns: PLACE,
  sea: PLACE,
  cafe: PLACE,
  shelves: PLACE,
  own: 256,
};

/**
 * The scene of a recipe without the person, in linear light; nothing but its numbers and the seed decide how it looks.
 * It is drawn small, since nothing in it is sharp, and gets its edges and its surface (weave, tooth) at full size.
 */
export function renderBackdrop(scene: Scene, light: Light, width: number, height: number, seed: number): LinearPicture {
  const shrink = Math.max(1, width / DRAWN[scene.kind]);
  const small = blankPicture(Math.ceil(width / shrink), Math.ceil(height / shrink));
  paintScene(small, scene, light, seed);
  const pool = poolOf(scene, small.height / small.width, seed);
  for (let row = 0, at = 0; row < small.height; row++) {
    for (let column = 0; column < small.width; column++, at += 3) {
      const lit = pool((column + 0.5) / small.width, (row + 0.5) / small.width);
      for (let c = at; c < at + 3; c++) small.rgb[c] = (small.rgb[c] as number) * lit;
    }
  }
  const picture = enlarge(small, width, height);
  if (scene.kind === "block" || scene.kind === "disc") colourByEdge(picture, scene);
  addSurface(picture, scene, seed);
  paintFarSnow(picture, scene, seed);
  return picture;
}

function enlarge(small: LinearPicture, width: number, height: number): LinearPicture {
  const picture = blankPicture(width, height);
  const pixels = small.width * small.height;
  const plane = new Float32Array(pixels);
  for (let c = 0; c < 3; c++) {
    for (let i = 0; i < pixels; i++) plane[i] = small.rgb[i * 3 + c] as number;
    const large = resizePlane(plane, small, picture);
    for (let i = 0; i < large.length; i++) picture.rgb[i * 3 + c] = large[i] as number;
  }
  return picture;
}
