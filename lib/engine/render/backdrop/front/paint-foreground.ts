import type { Front } from "@/lib/domain/recipe-front";
import type { Light } from "@/lib/domain/recipe-light";
import type { Scene } from "@/lib/domain/recipe-scene";
import type { FaceFrame } from "../../../matte/face-mesh";
import type { LinearPicture } from "../../../pixels/linear-picture";
import { randomFrom } from "../../../pixels/noise";
import { layerFor, stackLayer } from "../lens/layer";
import { addLeaf } from "../lens/shapes";
import { brightSide } from "../light-side";
import { addFlakes, type Flake, flakesFor } from "./flakes";

/** Flakes of a thick fall between lens and person, and behind the person. */
const FLAKES = { front: 150, behind: 520 };

/**
 * What passes between the lens and the person, laid over the composite in linear light. `face` is where it lies in
 * the picture: nothing may cross the eyes, and little the face.
 */
export function paintForeground(
  picture: LinearPicture,
  { front }: Scene,
  light: Light,
  face: FaceFrame,
  seed: number,
): void {
  if (front?.kind === "snow") {
    const wish = { count: Math.round(FLAKES.front * front.amount), least: 0.0018, most: 0.036 };
    const flakes = flakesFor(picture, wish, seed + 600);
    addFlakes(picture, spareFace(flakes, face), front.colour);
  }
  if (front?.kind === "twig") addTwig(picture, front, light, seed + 700);
}

/** The part of it that is behind the person: the far flakes. */
export function paintFarSnow(picture: LinearPicture, { front }: Scene, seed: number): void {
  if (front?.kind !== "snow") return;
  const wish = { count: Math.round(FLAKES.behind * front.amount), least: 0.0016, most: 0.009 };
  addFlakes(picture, flakesFor(picture, wish, seed + 500), front.colour);
}

/** A photographer keeps the frame in which no flake hides the face: near ones are left out there, small ones thinned. */
function spareFace(flakes: readonly Flake[], face: FaceFrame): Flake[] {
  const { middleX, topY, chinY, eyesX, eyesY, height } = face;
  return flakes.filter(({ x, y, radius }, n) => {
    const across = Math.abs(x - middleX) - radius;
    const down = Math.abs(y - (topY + chinY) / 2) - radius;
    if (across > 0.42 * height || down > 0.56 * height) return true;
    const onEyes = Math.abs(x - eyesX) - radius < 0.36 * height && Math.abs(y - eyesY) - radius < 0.11 * height;
    return !onEyes && radius < 0.03 * height && n % 5 === 0;
  });
}

/** Leaves so near that the lens melts them, reaching in from a lower corner on the side of the light. */
function addTwig(
  picture: LinearPicture,
  { colour, amount }: Extract<Front, { kind: "twig" }>,
  light: Light,
  seed: number,
): void {
  const random = randomFrom(seed);
  const layer = layerFor(picture);
  const side = brightSide(light);
  const reach = 0.1 + 0.3 * amount;
  for (let n = 0; n < 15; n++) {
    const way = reach * random();
    const x = side < 0 ? way - 0.04 : 1.04 - way;
    const y = layer.aspect * (1.04 - (reach - way) * (0.4 + 1.1 * random()));
    const turn = (side < 0 ? -0.9 : -2.2) + 1.3 * (random() - 0.5);
    const level = 0.5 + 0.9 * random();
    const tone = colour.map((value) => value * level);
    addLeaf(layer, { x, y, long: 0.11 + 0.07 * random(), wide: 0.045, turn, point: 1 }, tone, 0.72);
  }
  stackLayer(picture, layer, 0.05);
}
