import type { Light } from "@/lib/domain/recipe-light";
import type { SceneOf } from "@/lib/domain/recipe-scene";
import { type LinearPicture, paintEach } from "../../pixels/linear-picture";
import { fractalNoise, randomFrom } from "../../pixels/noise";
import { mix } from "../../pixels/scalar";
import { enlargeWorld, type Layer, layerFor, stackLayer, worldFor } from "./lens/layer";
import { addBox, addLeaf, brighter } from "./lens/shapes";
import { brightSide } from "./light-side";

type Interior = SceneOf<"interior">;
type Put = (
  layer: Layer,
  left: number,
  top: number,
  right: number,
  bottom: number,
  tone: readonly number[],
  opacity?: number,
) => void;

/** A bright floor far out of focus: a glass front with the city beyond on the light's side, a wall opposite, desks and plants. */
export function paintInterior(picture: LinearPicture, scene: Interior, light: Light, seed: number): void {
  const { colour, second, blur } = scene;
  const aspect = picture.height / picture.width;
  const side = brightSide(light);
  const put: Put = (layer, left, top, right, bottom, tone, opacity) => {
    const [a, b] = side < 0 ? [left, right] : [1 - right, 1 - left];
    addBox(layer, { left: a, right: b, top: top * aspect, bottom: bottom * aspect }, tone, opacity);
  };
  const world = worldFor(picture);
  paintEach(world, (x, y, out) => {
    const away = side < 0 ? x : 1 - x;
    const wall = (1.08 - 0.4 * away) * (1 + 0.06 * fractalNoise(x * 2, y * 2, 2, seed)) * (1.05 - 0.12 * (y / aspect));
    for (let c = 0; c < 3; c++) out[c] = (colour[c] as number) * wall;
  });
  const size = 0.006 + 0.036 * blur;
  const far = layerFor(picture);
  addCity(far, scene, put, seed + 5);
  addRoom(far, scene, put, seed + 15);
  stackLayer(world, far, size);
  const near = layerFor(picture);
  const random = randomFrom(seed + 25);
  for (let desk = 0; desk < 5; desk++) {
    const left = -0.1 + 0.26 * desk + 0.06 * random();
    const top = 0.68 + 0.05 * random();
    put(near, left, top + 0.07, left + 0.24, top + 0.085, brighter(colour, 1.15));
    put(near, left + 0.02, top + 0.085, left + 0.22, 1.1, brighter(second, 0.75), 0.85);
    put(
      near,
      left + 0.05,
      top,
      left + 0.05 + 0.09 + 0.04 * random(),
      top + 0.06,
      brighter(second, 0.3 + 0.5 * random()),
      0.95,
    );
  }
  // A plant by the glass, because every such floor has one.
  const x = side < 0 ? 0.3 : 0.7;
  for (let leaf = 0; leaf < 16; leaf++) {
    const turn = -Math.PI / 2 + (random() - 0.5) * 2.4;
    const green = [0.05 + 0.12 * random(), 0.12 + 0.22 * random(), 0.05 + 0.06 * random()];
    const place = { x: x + Math.cos(turn) * 0.05, y: (0.64 + 0.02 * random()) * aspect + Math.sin(turn) * 0.07 };
    addLeaf(near, { ...place, long: 0.055, wide: 0.018, turn, point: 1 }, green, 0.9);
  }
  stackLayer(world, near, size * 0.75);
  enlargeWorld(world, picture);
}

/** Panes from floor to ceiling; behind them towers in haze, nearly as bright as the sky. */
function addCity(layer: Layer, { window, colour, second }: Interior, put: Put, seed: number): void {
  const random = randomFrom(seed);
  put(layer, -0.1, 0.02, 0.62, 0.66, brighter(window, 1.1));
  for (let tower = 0; tower < 11; tower++) {
    const left = -0.08 + 0.66 * random();
    const right = Math.min(0.62, left + 0.04 + 0.07 * random());
    const top = 0.18 + 0.36 * random();
    const haze = 0.2 + 0.3 * random();
    const tone = window.map((value, c) => mix(value, second[c] as number, haze));
    put(layer, left, top, right, 0.66, tone, 0.85);
    put(layer, left, top, left + 0.012, 0.66, brighter(window, 1.05), 0.5);
  }
  for (let post = 0; post < 5; post++) {
    const left = -0.02 + 0.15 * post + 0.01 * post * post;
    put(layer, left, 0, left + 0.014, 0.68, brighter(second, 0.8), 0.9);
  }
  put(layer, -0.1, 0.24, 0.62, 0.252, brighter(second, 0.85), 0.8);
  put(layer, -0.1, 0.65, 0.66, 0.67, brighter(second, 0.7), 0.9);
  put(layer, 0.61, 0, 0.7, 1, brighter(colour, 0.72), 0.95);
}

/** The ceiling's strips of light, a board on the far wall, the floor with the window lying on it. */
function addRoom(layer: Layer, { window, colour, second }: Interior, put: Put, seed: number): void {
  const random = randomFrom(seed);
  put(layer, -0.1, -0.1, 1.1, 0.05, brighter(colour, 0.9), 0.9);
  for (let strip = 0; strip < 3; strip++) {
    const left = 0.1 + 0.32 * strip + 0.06 * random();
    put(layer, left, 0.012 + 0.01 * strip, left + 0.2, 0.028 + 0.01 * strip, brighter(window, 2.2));
  }
  put(layer, 0.76, 0.26, 1.02, 0.5, brighter(colour, 1.25), 0.8);
  put(layer, 0.79, 0.3, 0.9, 0.4, brighter(second, 0.9), 0.6);
  put(layer, -0.1, 0.68, 1.1, 1.1, brighter(second, 0.85), 0.75);
  for (let pane = 0; pane < 3; pane++)
    put(layer, 0.02 + 0.18 * pane, 0.72, 0.13 + 0.19 * pane, 1, brighter(window, 0.6), 0.35);
}
