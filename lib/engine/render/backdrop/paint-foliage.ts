import type { Light } from "@/lib/domain/recipe-light";
import type { SceneOf } from "@/lib/domain/recipe-scene";
import type { LinearPicture } from "../../pixels/linear-picture";
import { fractalNoise, randomFrom } from "../../pixels/noise";
import { clamp, mix, smoothstep } from "../../pixels/scalar";
import { paintEach } from "../../pixels/linear-picture";
import { layerFor, shadeLayer, stackLayer } from "./lens/layer";
import { addLights, type LensLight } from "./lens/lights";
import { addLeaf } from "./lens/shapes";
import { addDrops } from "./lens/drops";
import { sideOf } from "./light-side";

/**
 * Leaves at three distances before a sky: a far mass that the lens melts, discs where the sky comes through, then
 * single leaves and blossoms nearer to the focus.
 */
export function paintFoliage(picture: LinearPicture, scene: SceneOf<"foliage">, light: Light, seed: number): void {
  const { colour, second, sky, size, density, glow } = scene;
  const aspect = picture.height / picture.width;
  const side = sideOf(light);
  const sunny = (x: number, y: number) => clamp(0.62 + 0.55 * side * (x - 0.5) - 0.55 * (y / aspect - 0.4), 0, 1.3);
  const mass = (x: number, y: number) =>
    fractalNoise(x * 3.1, y * 3.1, 3, seed) +
    0.5 * fractalNoise(x * 11, y * 11, 2, seed + 6) +
    (y / aspect - 0.35) * 0.5;
  paintEach(picture, (x, y, out) => {
    for (let c = 0; c < 3; c++) out[c] = (sky[c] as number) * (0.55 + 0.5 * sunny(x, y));
  });

  const far = layerFor(picture);
  shadeLayer(far, (x, y, out) => {
    const cover = smoothstep(0.55, -0.1, 0.5 - mass(x, y) - 1.1 * (density - 0.5));
    const clump = 0.5 + 0.9 * fractalNoise(x * 7, y * 7, 3, seed + 12);
    const lit = clamp(clump * sunny(x, y) * 1.1, 0, 1);
    for (let c = 0; c < 3; c++)
      out[c] = mix(colour[c] as number, second[c] as number, lit) * (0.75 + 0.4 * sunny(x, y));
    out[3] = 0.97 * cover;
  });
  stackLayer(picture, far, size * 1.15);
  addLights(picture, gapsOf(scene, aspect, sunny, mass, glow, seed));

  for (const [step, share] of [0.7, 0.45].entries()) {
    const near = layerFor(picture);
    addLeaves(near, scene, aspect, sunny, seed + 40 * (step + 1), step);
    stackLayer(picture, near, size * share);
  }
  if (scene.drops > 0) addDrops(picture, scene.drops, seed + 300);
}

type Field = (x: number, y: number) => number;

/** Where the sky shows through it does so in crowds of points: most of them faint, a few nearly the sun. */
function gapsOf(
  { sky, second, size }: SceneOf<"foliage">,
  aspect: number,
  sunny: Field,
  mass: Field,
  glow: number,
  seed: number,
): LensLight[] {
  const random = randomFrom(seed + 17);
  const lights: LensLight[] = [];
  for (let n = 0; n < 1100 && glow > 0; n++) {
    const [x, y, chance, level, hue, grow] = [random(), random() * aspect, random(), random(), random(), random()];
    const edge = Math.exp(-(((mass(x, y) - 0.02) / 0.2) ** 2));
    const likely = edge * sunny(x, y) ** 2;
    if (chance > 0.3 * likely) continue;
    lights.push({
      x,
      y,
      radius: size * (0.88 + 0.2 * grow),
      tone: sky.map((value, c) => mix(value, (second[c] as number) * 1.6, 0.75 * hue)),
      strength: glow * sunny(x, y) * (0.05 + 0.75 * level ** 5),
    });
  }
  return lights;
}

/** Twigs of single leaves from the edges inwards; blossoms sit among the nearer ones. */
function addLeaves(
  layer: ReturnType<typeof layerFor>,
  { colour, second, density, flowers }: SceneOf<"foliage">,
  aspect: number,
  sunny: Field,
  seed: number,
  step: number,
): void {
  const random = randomFrom(seed);
  const twigs = Math.round((5 + 9 * density) * (step === 0 ? 1.4 : 1));
  for (let twig = 0; twig < twigs; twig++) {
    const x0 = random();
    const y0 = aspect * random() ** 0.8;
    let lean = 2 * Math.PI * random();
    const long = (0.03 + 0.03 * random()) * (step === 0 ? 0.8 : 1.25);
    const blossom = flowers.length > 0 && random() < 0.6 ? flowers[Math.floor(random() * flowers.length)] : undefined;
    for (let n = 0; n < 11; n++) {
      lean += 0.5 * (random() - 0.5);
      const x = x0 + Math.cos(lean) * n * long * 0.75;
      const y = y0 + Math.sin(lean) * n * long * 0.75;
      const lit = clamp(sunny(x, y) * (0.25 + random()), 0, 1.15);
      const tone = colour.map((value, c) => mix(value * 0.8, (second[c] as number) * 1.15, lit * lit));
      const turn = lean + (n % 2 ? 0.9 : -0.9);
      addLeaf(layer, { x, y, long, wide: long * 0.45, turn, point: 1 }, tone, 0.9);
      if (blossom && n % 2 === 0) {
        const petal = blossom.map((value) => value * (0.45 + 0.75 * lit));
        addLeaf(layer, { x: x + long * 0.4, y, long: long * 0.8, wide: long * 0.7, turn }, petal, 0.95);
      }
    }
  }
}
