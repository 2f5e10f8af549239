import type { Light } from "@/lib/domain/recipe-light";
import type { SceneOf } from "@/lib/domain/recipe-scene";
import { type LinearPicture, paintEach } from "../../pixels/linear-picture";
import { fractalNoise, randomFrom } from "../../pixels/noise";
import { mix } from "../../pixels/scalar";
import { enlargeWorld, type Layer, layerFor, stackLayer, worldFor } from "./lens/layer";
import { addLights, type LensLight } from "./lens/lights";
import { addBox, addLeaf, brighter } from "./lens/shapes";
import { brightSide } from "./light-side";

/** A café in the afternoon: the street's window on the light's side, a bar with bottles opposite, lamps over it. */
export function paintCafe(picture: LinearPicture, scene: SceneOf<"cafe">, light: Light, seed: number): void {
  const { colour, second, size } = scene;
  const aspect = picture.height / picture.width;
  const side = brightSide(light);
  // Seen from the left; with the window on the right everything is turned round.
  const flip = (x: number) => (side < 0 ? x : 1 - x);
  const world = worldFor(picture);
  paintEach(world, (x, y, out) => {
    const toWindow = 1 - 0.62 * flip(x);
    const wall = toWindow * (1 + 0.12 * fractalNoise(x * 3, y * 3, 3, seed)) * (1 - 0.25 * (y / aspect));
    for (let c = 0; c < 3; c++) out[c] = mix(colour[c] as number, second[c] as number, 0.75 * (y / aspect)) * wall;
  });
  const far = layerFor(picture);
  addWindow(far, scene, flip, seed + 3);
  addBar(far, scene, flip, seed + 9);
  stackLayer(world, far, size);
  const near = layerFor(picture);
  const lamps = addLamps(near, scene, flip, seed + 20);
  addTables(near, scene, flip, seed + 31);
  stackLayer(world, near, size * 0.7);
  enlargeWorld(world, picture);
  addLights(picture, [...lamps, ...glintsOf(scene, aspect, flip, seed + 44)]);
}

type Flip = (x: number) => number;
type Edges = { left: number; top: number; right: number; bottom: number };

function turned(flip: Flip, { left, right, ...rest }: Edges): Edges {
  const [a, b] = [flip(left), flip(right)];
  return { ...rest, left: Math.min(a, b), right: Math.max(a, b) };
}

/** Panes to the street, with passers-by and a tree beyond them. */
function addWindow(layer: Layer, { window, second }: SceneOf<"cafe">, flip: Flip, seed: number): void {
  const random = randomFrom(seed);
  const floor = layer.aspect * 0.66;
  for (let pane = 0; pane < 2; pane++) {
    const left = -0.12 + 0.235 * pane;
    const right = left + 0.215;
    addBox(layer, turned(flip, { left, right, top: -0.1, bottom: floor }), brighter(window, 1.15 - 0.25 * pane));
    for (let thing = 0; thing < 7; thing++) {
      const x = left + 0.02 + 0.17 * random();
      const top = floor * (0.25 + 0.6 * random());
      const tone = brighter(window, 0.25 + 0.5 * random());
      addBox(
        layer,
        turned(flip, { left: x, right: Math.min(right, x + 0.02 + 0.05 * random()), top, bottom: floor }),
        tone,
        0.75,
      );
    }
    addBox(
      layer,
      turned(flip, { left, right, top: floor * 0.3, bottom: floor * 0.3 + 0.014 }),
      brighter(second, 0.5),
      0.95,
    );
  }
  addBox(
    layer,
    turned(flip, { left: -0.15, right: 0.36, top: floor, bottom: floor + 0.03 }),
    brighter(window, 0.55),
    0.9,
  );
}

/** Shelves with bottles and cups behind a counter. */
function addBar(layer: Layer, { second, lamp, window }: SceneOf<"cafe">, flip: Flip, seed: number): void {
  const random = randomFrom(seed);
  const counter = layer.aspect * 0.7;
  addBox(
    layer,
    turned(flip, { left: 0.5, right: 1.1, top: counter * 0.24, bottom: counter }),
    brighter(second, 0.5),
    0.85,
  );
  for (let shelf = 0; shelf < 4; shelf++) {
    const foot = counter * (0.42 + 0.155 * shelf);
    for (let x = 0.53; x < 1.08; x += 0.018 + 0.02 * random()) {
      const [tall, hue, level] = [0.04 + 0.07 * random(), random(), random()];
      const tone =
        hue < 0.3
          ? brighter(lamp, 0.4 + 0.5 * level)
          : hue < 0.55
            ? brighter(window, 0.12 + 0.5 * level)
            : [0.05 + 0.3 * level * hue, 0.09 * level + 0.03, 0.03];
      addBox(
        layer,
        turned(flip, { left: x, right: x + 0.016 + 0.01 * random(), top: foot - tall, bottom: foot }),
        tone,
        0.9,
      );
    }
    addBox(layer, turned(flip, { left: 0.5, right: 1.1, top: foot, bottom: foot + 0.012 }), brighter(second, 1.3));
  }
  addBox(layer, turned(flip, { left: 0.4, right: 1.1, top: counter, bottom: counter + 0.035 }), brighter(second, 2.2));
  addBox(
    layer,
    turned(flip, { left: 0.4, right: 1.1, top: counter + 0.035, bottom: layer.aspect + 0.1 }),
    brighter(second, 0.55),
  );
}

/** Shades of metal on long cords; the bulb under each is a disc of the lens. */
function addLamps(layer: Layer, { lamps, lamp, size, glow }: SceneOf<"cafe">, flip: Flip, seed: number): LensLight[] {
  const random = randomFrom(seed);
  const lights: LensLight[] = [];
  for (let n = 0; n < lamps; n++) {
    const x = flip(0.3 + (0.76 * (n + 0.5)) / lamps + 0.03 * random());
    const y = layer.aspect * (0.1 + 0.11 * random());
    addBox(layer, { left: x - 0.003, right: x + 0.003, top: -0.1, bottom: y }, [0.01, 0.01, 0.01], 0.9);
    addLeaf(layer, { x, y: y + 0.012, long: 0.05, wide: 0.03, turn: 0 }, brighter(lamp, 0.06));
    addLeaf(layer, { x, y: y + 0.034, long: 0.04, wide: 0.013, turn: 0 }, brighter(lamp, 2.2));
    lights.push({ x, y: y + 0.04, radius: size * 1.05, tone: lamp, strength: glow * (0.65 + 0.3 * random()) });
  }
  return lights;
}

/** Backs of chairs and a table's edge, dark against the floor. */
function addTables(layer: Layer, { second, window }: SceneOf<"cafe">, flip: Flip, seed: number): void {
  const random = randomFrom(seed);
  for (let n = 0; n < 4; n++) {
    const left = -0.08 + 0.13 * n + 0.05 * random();
    const top = layer.aspect * (0.72 + 0.08 * random());
    addBox(layer, turned(flip, { left, right: left + 0.09, top, bottom: top + 0.02 }), brighter(window, 0.35), 0.8);
    addBox(layer, turned(flip, { left, right: left + 0.012, top, bottom: top + 0.3 }), brighter(second, 0.35), 0.9);
    addBox(
      layer,
      turned(flip, { left: left + 0.08, right: left + 0.092, top, bottom: top + 0.3 }),
      brighter(second, 0.3),
      0.9,
    );
  }
}

/** Glass and steel give the window back in small sparks. */
function glintsOf(
  { window, lamp, size, glow }: SceneOf<"cafe">,
  aspect: number,
  flip: Flip,
  seed: number,
): LensLight[] {
  const random = randomFrom(seed);
  return Array.from({ length: 34 }, () => ({
    x: flip(0.5 + 0.55 * random()),
    y: aspect * (0.27 + 0.42 * random()),
    radius: size * (0.9 + 0.12 * random()),
    tone: random() < 0.5 ? lamp : window,
    strength: glow * (0.03 + 0.3 * random() ** 4),
  }));
}
