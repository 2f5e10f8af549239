import type { Light } from "@/lib/domain/recipe-light";
import type { SceneOf } from "@/lib/domain/recipe-scene";
import { type LinearPicture, paintEach } from "../../pixels/linear-picture";
import { fractalNoise, randomFrom } from "../../pixels/noise";
import { clamp, mix } from "../../pixels/scalar";
import { enlargeWorld, type Layer, layerFor, shadeLayer, stackLayer, worldFor } from "./lens/layer";
import { addLights, type LensLight } from "./lens/lights";
import { addBox, brighter } from "./lens/shapes";
import { mirrorOnGround } from "./lens/wet-ground";
import { moreOnSide, sideOf } from "./light-side";

const HORIZON = 0.56;

/** A lane in festival dress: paper lanterns in rows overhead, shops with lit doors, small bulbs between. */
export function paintLanterns(picture: LinearPicture, scene: SceneOf<"lanterns">, light: Light, seed: number): void {
  const { colour, second, size } = scene;
  const aspect = picture.height / picture.width;
  const end = { x: 0.5 + 0.12 * sideOf(light), y: HORIZON * aspect };
  const world = worldFor(picture);
  paintEach(world, (x, y, out) => {
    const glow = Math.exp(-(((x - end.x) / 0.4) ** 2) - ((y - end.y) / (0.38 * aspect)) ** 2);
    const haze = 1 + 0.35 * fractalNoise(x * 2.4, y * 2.4, 3, seed);
    for (let c = 0; c < 3; c++) out[c] = mix(colour[c] as number, second[c] as number, clamp(glow * haze, 0, 1));
  });
  const shops = layerFor(picture);
  addShops(shops, scene, end, seed + 11);
  stackLayer(world, shops, size * 0.9);
  const found = lanternsOf(scene, end, aspect, seed + 40);
  for (const [from, to, share] of [
    [2.6, 99, 1],
    [1.5, 2.6, 0.85],
    [0, 1.5, 0.75],
  ] as const) {
    const layer = layerFor(picture);
    for (const lantern of found) if (lantern.far >= from && lantern.far < to) addLantern(layer, lantern);
    stackLayer(world, layer, size * share);
  }
  enlargeWorld(world, picture);
  addLights(picture, moreOnSide(bulbsOf(scene, end, aspect, seed + 80), light));
  mirrorOnGround(picture, HORIZON, 0.45, size, seed + 3);
}

type End = { x: number; y: number };
type Lantern = { x: number; y: number; radius: number; far: number; tone: readonly number[] };

/** Strings sag across the lane one behind the other; each carries its lanterns at even steps. */
function lanternsOf({ rows, lights }: SceneOf<"lanterns">, end: End, aspect: number, seed: number): Lantern[] {
  const random = randomFrom(seed);
  const found: Lantern[] = [];
  for (let string = 0; string < 9; string++) {
    const far = 0.95 * 1.32 ** string;
    for (let row = 0; row < rows; row++) {
      const many = 7;
      for (let n = 0; n < many; n++) {
        const across = (n + 0.5 + 0.18 * (random() - 0.5)) / many - 0.5;
        const sag = 0.16 * (1 - 4 * across * across);
        found.push({
          x: end.x + (across * 1.5) / far,
          y: end.y - (aspect * 0.52 + 0.26 * row - sag + 0.03 * random()) / far,
          radius: (0.052 + 0.012 * random()) / far,
          far: far + 0.02 * random(),
          tone: lights[Math.floor(random() ** 1.6 * lights.length)] ?? [1, 0, 0],
        });
      }
    }
  }
  return found.sort((a, b) => b.far - a.far);
}

/** Paper around a flame: brightest a little below the middle, ribbed, with dark caps and a tassel. */
function addLantern(layer: Layer, { x, y, radius, tone, far }: Lantern): void {
  const hot = tone.map((value, c) => mix(value, c === 2 ? 0.04 : 0.36, 0.5));
  const tall = radius * 0.82;
  const edges = { left: x - radius, right: x + radius, top: y - tall, bottom: y + tall };
  shadeLayer(
    layer,
    (px, py, out) => {
      const u = (px - x) / radius;
      const v = (py - y) / tall;
      const way = Math.hypot(u, v);
      const flame = Math.exp(-((u / 0.55) ** 2) - ((v - 0.15) / 0.6) ** 2);
      const rib = 1 - 0.18 * Math.abs(Math.sin(Math.asin(clamp(u, -1, 1)) * 5));
      const level = (0.35 + 0.4 * Math.sqrt(Math.max(0, 1 - way * way))) * rib;
      for (let c = 0; c < 3; c++) out[c] = (tone[c] as number) * level + (hot[c] as number) * flame * 0.6;
      out[3] = clamp((1 - way) * radius * layer.width + 0.5, 0, 1);
    },
    edges,
  );
  for (const hand of [-1, 1]) {
    const cap = {
      left: x - radius * 0.4,
      right: x + radius * 0.4,
      top: y + hand * tall - 0.006 / far,
      bottom: y + hand * tall + 0.006 / far,
    };
    addBox(layer, cap, brighter(tone, 0.12), 0.9);
  }
  addBox(
    layer,
    { left: x - 0.004 / far, right: x + 0.004 / far, top: y + tall, bottom: y + tall * 1.9 },
    brighter(tone, 0.5),
    0.8,
  );
}

/** Doors and eaves on both sides, warm inside. */
function addShops(layer: Layer, { colour, second }: SceneOf<"lanterns">, end: End, seed: number): void {
  const random = randomFrom(seed);
  for (let n = 6; n > 0; n--) {
    for (const hand of [-1, 1]) {
      const near = end.x + (hand * 0.7) / n;
      const beyond = end.x + (hand * 0.7) / (n + 1);
      const edges = { left: Math.min(near, beyond), right: Math.max(near, beyond) };
      const eaves = end.y - (layer.aspect * 0.5 + 0.12 * random()) / n;
      addBox(layer, { ...edges, top: -0.1, bottom: end.y + 0.1 / n }, brighter(colour, 0.8), 0.55 + 0.05 * n);
      const wide = (edges.right - edges.left) / 5;
      for (let pane = 0; pane < 15; pane++) {
        // Lattice windows in three storeys, some rooms dark.
        const left = edges.left + ((pane % 5) + 0.12) * wide;
        const foot = end.y - (0.02 + 0.17 * Math.floor(pane / 5)) / n;
        const inside = brighter(second, 0.15 + 2.6 * random() ** 2.2);
        addBox(layer, { left, right: left + wide * 0.66, top: foot - 0.13 / n, bottom: foot }, inside, 0.9);
      }
      addBox(layer, { ...edges, top: eaves, bottom: eaves + 0.05 / n }, brighter(colour, 0.4), 0.9);
      for (let post = 0; post < 3; post++) {
        const x = mix(edges.left, edges.right, random());
        addBox(
          layer,
          { left: x, right: x + 0.014 / n, top: end.y - 0.32 / n, bottom: end.y + 0.03 },
          brighter(colour, 0.4),
          0.9,
        );
      }
    }
  }
}

function bulbsOf({ lights, second, size, glow }: SceneOf<"lanterns">, end: End, aspect: number, seed: number) {
  const random = randomFrom(seed);
  const found: LensLight[] = [];
  for (let n = 0; n < 60; n++) {
    const far = 0.9 + 4 * random();
    const hand = random() < 0.5 ? -1 : 1;
    found.push({
      x: end.x + (hand * (0.28 + 0.5 * random())) / far,
      y: end.y - (aspect * (0.02 + 0.75 * random() ** 1.4)) / far,
      radius: size * (0.92 + 0.14 * random()),
      tone:
        random() < 0.6 ? second.map((value) => value * 2.2) : (lights[Math.floor(random() * lights.length)] ?? second),
      strength: glow * (0.06 + 0.7 * random() ** 4),
    });
  }
  return found;
}
