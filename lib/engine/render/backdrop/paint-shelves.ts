import type { Light } from "@/lib/domain/recipe-light";
import type { SceneOf } from "@/lib/domain/recipe-scene";
import { type LinearPicture, paintEach } from "../../pixels/linear-picture";
import { randomFrom } from "../../pixels/noise";
import { clamp } from "../../pixels/scalar";
import { enlargeWorld, layerFor, stackLayer, worldFor } from "./lens/layer";
import { addLights } from "./lens/lights";
import { addBox, addLeaf, brighter } from "./lens/shapes";
import { sideOf } from "./light-side";

/** Boards with books of uneven height, leaning here and there, and a reading lamp on the side that the light comes from. */
export function paintShelves(picture: LinearPicture, scene: SceneOf<"shelves">, light: Light, seed: number): void {
  const { colour, second, books, lamp, size, glow } = scene;
  const random = randomFrom(seed + 3);
  const aspect = picture.height / picture.width;
  const side = sideOf(light);
  const lampX = side < 0 ? 0.07 : 0.93;
  const lampY = aspect * 0.5;
  const world = worldFor(picture);
  paintEach(world, (_x, _y, out) => out.set(colour));
  const layer = layerFor(picture);
  const pitch = 0.205;
  for (let foot = 0.14 + 0.04 * random(); foot < aspect + pitch; foot += pitch) {
    let x = -0.02;
    while (x < 1) {
      const [chance, pick, tall, level] = [random(), random(), random(), random()];
      if (chance < 0.05) {
        x += 0.02 + 0.06 * random();
        continue;
      }
      const wide = 0.012 + 0.022 * random();
      const top = foot - pitch * (0.5 + 0.32 * tall);
      const cover = brighter(books[Math.floor(pick * books.length)] ?? second, 0.55 + 0.8 * level);
      addBox(layer, { left: x, right: x + wide - 0.002, top, bottom: foot }, cover);
      // Gilding or a label across the spine, and the shade of the book beside it.
      if (level > 0.55)
        addBox(layer, { left: x, right: x + wide, top: top + 0.02, bottom: top + 0.032 }, [0.6, 0.45, 0.22], 0.6);
      addBox(layer, { left: x + wide - 0.005, right: x + wide, top, bottom: foot }, [0, 0, 0], 0.55);
      x += wide;
    }
    addBox(layer, { left: -0.1, right: 1.1, top: foot, bottom: foot + 0.022 }, brighter(second, 1.4));
    addBox(layer, { left: -0.1, right: 1.1, top: foot + 0.022, bottom: foot + 0.055 }, [0, 0, 0], 0.55);
  }
  for (const post of [0.02, 0.5, 0.98]) {
    const x = post + 0.08 * (random() - 0.5);
    addBox(layer, { left: x - 0.016, right: x + 0.016, top: -0.1, bottom: aspect + 0.1 }, brighter(second, 1.15));
  }
  stackLayer(world, layer, size);
  warm(world, scene, lampX, lampY);
  const near = layerFor(picture);
  addLeaf(near, { x: lampX, y: lampY, long: 0.1, wide: 0.05, turn: 0 }, brighter(lamp, 1.5 * glow));
  addBox(
    near,
    { left: lampX - 0.075, right: lampX + 0.075, top: lampY - 0.075, bottom: lampY - 0.02 },
    brighter(lamp, 0.7 * glow),
  );
  stackLayer(world, near, size * 0.8);
  enlargeWorld(world, picture);
  addLights(picture, [{ x: lampX, y: lampY + 0.02, radius: size, tone: lamp, strength: 0.5 * glow }]);
}

/** The lamp's light on the backs of the books, by the inverse square. */
function warm(
  { width, height, rgb }: LinearPicture,
  { lamp, glow }: SceneOf<"shelves">,
  lampX: number,
  lampY: number,
): void {
  for (let row = 0, at = 0; row < height; row++) {
    for (let column = 0; column < width; column++, at += 3) {
      const way = Math.hypot(column / width - lampX, row / width - lampY);
      const near = clamp(glow / (1 + (way / 0.28) ** 2), 0, 4);
      for (let c = 0; c < 3; c++) rgb[at + c] = (rgb[at + c] as number) * (0.55 + 2.1 * near * (lamp[c] as number));
    }
  }
}
