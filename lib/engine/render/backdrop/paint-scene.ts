import type { Light } from "@/lib/domain/recipe-light";
import type { Scene } from "@/lib/domain/recipe-scene";
import { type LinearPicture, paintEach } from "../../pixels/linear-picture";
import { paintAvenue } from "./paint-avenue";
import { paintBokeh } from "./paint-bokeh";
import { paintCafe } from "./paint-cafe";
import { paintDrape } from "./paint-cloth";
import { paintCoat } from "./paint-edge";
import { paintPanelled, paintWashes } from "./paint-flat";
import { paintFoliage } from "./paint-foliage";
import { paintGobo } from "./paint-gobo";
import { paintInterior } from "./paint-interior";
import { paintLanterns } from "./paint-lanterns";
import { paintNeon } from "./paint-neon";
import { paintSea } from "./paint-sea";
import { paintShelves } from "./paint-shelves";
import { paintStreet } from "./paint-street";
import { paintCanvas, paintPaper, paintPlaster } from "./paint-wall";
import { paintWindow } from "./paint-window";

/** Paints the scene by its kind: walls point by point, places in layers from far to near. */
export function paintScene(picture: LinearPicture, scene: Scene, light: Light, seed: number): void {
  const aspect = picture.height / picture.width;
  switch (scene.kind) {
    // Without a photo its colour stands for it; with one, `paintOwn` paints over this.
    case "own":
      return paintEach(picture, (_x, _y, out) => out.set(scene.colour));
    case "paper":
      return paintEach(picture, paintPaper(scene, seed));
    case "washes":
      return paintEach(picture, paintWashes(scene, aspect, seed));
    case "canvas":
      return paintEach(picture, paintCanvas(scene, seed));
    case "plaster":
      return paintEach(picture, paintPlaster(scene, light, seed));
    case "window":
      return paintEach(picture, paintWindow(scene, aspect, seed));
    case "gobo":
      return paintEach(picture, paintGobo(scene, light, aspect, seed));
    case "drape":
      return paintEach(picture, paintDrape(scene, light, seed));
    case "panelled":
      return paintEach(picture, paintPanelled(scene, light, aspect, seed));
    case "block":
    case "disc":
      return paintEach(picture, paintCoat(seed));
    case "neon":
      return paintNeon(picture, scene, seed);
    case "bokeh":
      return paintBokeh(picture, scene, light, seed);
    case "interior":
      return paintInterior(picture, scene, light, seed);
    case "foliage":
      return paintFoliage(picture, scene, light, seed);
    case "avenue":
      return paintAvenue(picture, scene, light, seed);
    case "street":
      return paintStreet(picture, scene, light, seed);
    case "lanterns":
      return paintLanterns(picture, scene, light, seed);
    case "sea":
      return paintSea(picture, scene, light, seed);
    case "cafe":
      return paintCafe(picture, scene, light, seed);
    case "shelves":
      return paintShelves(picture, scene, light, seed);
  }
}
