import type { Light } from "@/lib/domain/recipe-light";
import type { SceneOf } from "@/lib/domain/recipe-scene";
import { type LinearPicture, paintEach } from "../../pixels/linear-picture";
import { fractalNoise, randomFrom } from "../../pixels/noise";
import { clamp, mix, smoothstep } from "../../pixels/scalar";
import { addDabs, toneDab } from "./lens/dabs";
import { addDrops } from "./lens/drops";
import { enlargeWorld, layerFor, shadeLayer, stackLayer, worldFor } from "./lens/layer";
import { addLights, type LensLight } from "./lens/lights";
import { sideOf } from "./light-side";
import { addTwigs } from "./lens/twigs";

type Foliage = SceneOf<"foliage">;
type Field = (x: number, y: number) => number;

/**
 * Leaves at three distances before a sky: a far mass that the lens melts, discs where the sky comes through, then
 * twigs and blossoms nearer to the focus.
 */
export function paintFoliage(picture: LinearPicture, scene: Foliage, light: Light, seed: number): void {
  const { colour, second, sky, size, flowers, drops } = scene;
  const aspect = picture.height / picture.width;
  const side = sideOf(light);
  const sunny = (x: number, y: number) => clamp(0.6 + 0.75 * side * (x - 0.5) - 0.6 * (y / aspect - 0.42), 0.05, 1.3);
  const mass = massOf(scene, aspect, seed);
  const world = worldFor(picture);
  paintEach(world, (x, y, out) => {
    for (let c = 0; c < 3; c++) out[c] = (sky[c] as number) * (0.5 + 0.55 * sunny(x, y));
  });
  const far = layerFor(picture);
  shadeLayer(far, (x, y, out) => {
    const thick = mass(x, y);
    const level = 0.55 + 0.5 * sunny(x, y);
    for (let c = 0; c < 3; c++) out[c] = mix(colour[c] as number, second[c] as number, 0.12) * level;
    out[3] = 0.95 * smoothstep(-0.16, 0.24, thick);
  });
  strew(far, scene, { count: 8000, from: 0, side: 3 }, sunny, mass, seed + 2);
  stackLayer(world, far, size * 1.15);
  const middle = layerFor(picture);
  strew(middle, scene, { count: 2600, from: 0.16, side: 4 }, sunny, mass, seed + 4);
  stackLayer(world, middle, size * 0.85);
  enlargeWorld(world, picture);
  addLights(picture, gapsOf(scene, aspect, sunny, mass, seed));
  const near = layerFor(picture);
  addTwigs(near, { ...scene, flowers }, sunny, seed + 40);
  stackLayer(picture, near, size * 0.75);
  if (drops > 0) addDrops(picture, drops, seed + 300);
}

/** How thick the leaves are, above 0 where they close. */
function massOf({ density }: Foliage, aspect: number, seed: number): Field {
  return (x, y) => fractalNoise(x * 2.8, y * 2.8, 3, seed) + (y / aspect - 0.4) * 0.45 + 1.3 * (density - 0.5);
}

/** Leaves by the thousand; they catch the light by chance, and some give back the sky like glass. */
function strew(
  layer: ReturnType<typeof layerFor>,
  { colour, second, sky }: Foliage,
  { count, from, side }: { count: number; from: number; side: number },
  sunny: Field,
  mass: Field,
  seed: number,
): void {
  const random = randomFrom(seed);
  addDabs(layer, count, (dab) => {
    dab.x = random();
    dab.y = random() * layer.aspect;
    const [chance, level, gleam] = [random(), random(), random()];
    const thick = mass(dab.x, dab.y) - from;
    if (chance > smoothstep(-0.25, 0.2, thick)) return false;
    const sun = sunny(dab.x, dab.y);
    // Deep in the mass it is dark; at its edges the light comes through the leaves.
    const lit = clamp(sun * (0.25 + 1.1 * level * level) * (1.25 - 0.7 * smoothstep(0, 0.7, thick)), 0, 1.2);
    toneDab(dab, colour, second, lit, 0.55 + 0.75 * lit);
    if (gleam < 0.02 * sun) toneDab(dab, second, sky, 0.6, 2.2);
    dab.side = side * (0.6 + level);
    dab.opacity = 0.92;
    return true;
  });
}

/** Where the sky shows through it does so in crowds of points: most of them faint, a few nearly the sun. */
function gapsOf(
  { sky, second, size, glow }: Foliage,
  aspect: number,
  sunny: Field,
  mass: Field,
  seed: number,
): LensLight[] {
  const random = randomFrom(seed + 17);
  const lights: LensLight[] = [];
  for (let n = 0; n < 700 && glow > 0; n++) {
    const [x, y, chance, level, hue, grow] = [random(), random() * aspect, random(), random(), random(), random()];
    const sun = sunny(x, y);
    const likely = Math.exp(-(((mass(x, y) - 0.12) / 0.22) ** 2)) * sun * sun;
    if (chance > 0.45 * likely) continue;
    lights.push({
      x,
      y,
      radius: size * (0.9 + 0.2 * grow),
      tone: sky.map((value, c) => mix(value, (second[c] as number) * 1.6, 0.7 * hue)),
      strength: glow * sun * (0.04 + 0.7 * level ** 6),
    });
  }
  return lights;
}
