import type { Light } from "@/lib/domain/recipe-light";
import type { Scene } from "@/lib/domain/recipe-scene";
import { blankPicture, paintEach, type LinearPicture } from "../pixels/linear-picture";
import { resizePlane } from "../pixels/resize-plane";
import { paintBokeh, paintInterior, paintNeon } from "./backdrop/paint-far";
import { paintBlock, paintCanvas, paintPaper, paintPlaster } from "./backdrop/paint-wall";
import { paintWindow } from "./backdrop/paint-window";
import { poolOf } from "./backdrop/pool";
import { addSurface } from "./backdrop/surface";

/** How much smaller each kind is drawn: as far as its finest edge allows. */
const SHRINK: Record<Scene["kind"], number> = {
  paper: 4,
  canvas: 3,
  plaster: 3,
  window: 3,
  block: 1,
  bokeh: 2,
  interior: 4,
  neon: 3,
  own: 4,
};

/**
 * The scene of a recipe without the person, in linear light; nothing but its numbers and the seed decide how it looks.
 * It is drawn small, since nothing in it is sharp, and gets its surface (weave, tooth) at full size.
 */
export function renderBackdrop(scene: Scene, light: Light, width: number, height: number, seed: number): LinearPicture {
  const small = blankPicture(Math.ceil(width / SHRINK[scene.kind]), Math.ceil(height / SHRINK[scene.kind]));
  paint(small, scene, light, seed);
  const pool = poolOf(scene, small.height / small.width, seed);
  for (let row = 0, at = 0; row < small.height; row++) {
    for (let column = 0; column < small.width; column++, at += 3) {
      const lit = pool((column + 0.5) / small.width, (row + 0.5) / small.width);
      for (let c = at; c < at + 3; c++) small.rgb[c] = (small.rgb[c] as number) * lit;
    }
  }
  const picture = enlarge(small, width, height);
  addSurface(picture, scene, seed);
  return picture;
}

function paint(picture: LinearPicture, scene: Scene, light: Light, seed: number): void {
  const aspect = picture.height / picture.width;
  switch (scene.kind) {
    // Without a photo its colour stands for it; with one, `paintOwn` paints over this.
    case "own":
      return paintEach(picture, (_x, _y, out) => out.set(scene.colour));
    case "paper":
      return paintEach(picture, paintPaper(scene, seed));
    case "canvas":
      return paintEach(picture, paintCanvas(scene, seed));
    case "plaster":
      return paintEach(picture, paintPlaster(scene, light, seed));
    case "window":
      return paintEach(picture, paintWindow(scene, aspect, seed));
    case "block":
      return paintEach(picture, paintBlock(scene, aspect));
    case "bokeh":
      return paintBokeh(picture, scene, seed);
    case "interior":
      return paintInterior(picture, scene, seed);
    case "neon":
      return paintNeon(picture, scene, seed);
  }
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
