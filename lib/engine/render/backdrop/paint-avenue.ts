import type { Light } from "@/lib/domain/recipe-light";
import type { SceneOf } from "@/lib/domain/recipe-scene";
import { type LinearPicture, paintEach } from "../../pixels/linear-picture";
import { fractalNoise, randomFrom } from "../../pixels/noise";
import { clamp, mix, smoothstep } from "../../pixels/scalar";
import { type Layer, layerFor, shadeLayer, stackLayer } from "./lens/layer";
import { addLights, type LensLight } from "./lens/lights";
import { addBox, addLeaf } from "./lens/shapes";
import { sideOf } from "./light-side";

/** Height of the eye's horizon, share of the frame. */
const HORIZON = 0.58;

/** Two rows of trees that draw together; the furthest nearly the colour of the air between. */
export function paintAvenue(picture: LinearPicture, scene: SceneOf<"avenue">, light: Light, seed: number): void {
  const { sky, ground, size } = scene;
  const aspect = picture.height / picture.width;
  const side = sideOf(light);
  const end = { x: 0.5 + 0.16 * side, y: HORIZON * aspect };
  paintEach(picture, (x, y, out) => {
    const near = Math.max(0, (y - end.y) / (aspect - end.y));
    const glow = Math.exp(-(((x - end.x) / 0.42) ** 2) - ((y - end.y * 0.72) / (0.5 * aspect)) ** 2);
    const leaves = 1 + 0.35 * fractalNoise(((x - end.x) / (0.06 + near)) * 1.6, 3 / (0.08 + near), 3, seed + 2);
    const onGround = smoothstep(-0.01, 0.05, y - end.y);
    for (let c = 0; c < 3; c++) {
      const air = (sky[c] as number) * (0.5 + 0.75 * glow);
      const floor = mix(air, (ground[c] as number) * leaves, clamp(0.35 + 1.2 * near, 0, 1));
      out[c] = mix(air, floor, onGround);
    }
  });
  for (const [step, share] of [1.1, 0.85, 0.6].entries()) {
    const layer = layerFor(picture);
    addCrowns(layer, scene, end, side, seed + 50 * step, step);
    addTrunks(layer, scene, end, side, seed + 7, step);
    stackLayer(picture, layer, size * share);
    if (step === 0) addLights(picture, lampsOf(scene, end, aspect, side, seed));
  }
}

type End = { x: number; y: number };

/** Trunks of one distance: 0 is the far third of the avenue, 2 the near one. */
function addTrunks(layer: Layer, scene: SceneOf<"avenue">, end: End, side: number, seed: number, step: number): void {
  const random = randomFrom(seed);
  for (let n = scene.trunks; n >= 1; n--) {
    const [left, right] = [random(), random()];
    if (Math.floor((3 * (scene.trunks - n)) / scene.trunks) !== step) continue;
    const far = 0.55 + 0.62 * (n - 1);
    const haze = clamp(0.16 * (n - 1), 0, 0.72);
    for (const [hand, wander] of [[-1, left] as const, [1, right] as const]) {
      const x = end.x + (hand * (0.5 + 0.1 * wander)) / far;
      const wide = (0.05 + 0.02 * wander) / far;
      const foot = end.y + (0.26 * layer.aspect) / far;
      const bark = scene.colour.map((value, c) => mix(value, (scene.sky[c] as number) * 0.75, haze));
      addBox(layer, { left: x - wide / 2, right: x + wide / 2, top: -0.1, bottom: foot }, bark, 0.96);
      // The lamp's side of the bark.
      const edge = x + Math.sign(side || 1) * wide * 0.32;
      const lit = bark.map((value, c) => value * 1.8 + 0.12 * (scene.sky[c] as number));
      addBox(layer, { left: edge - wide * 0.16, right: edge + wide * 0.16, top: -0.1, bottom: foot }, lit, 0.5);
    }
  }
}

/** Roofs of leaves, or bare boughs: clumps that hang lower towards the sides and leave the end of the avenue open. */
function addCrowns(layer: Layer, scene: SceneOf<"avenue">, end: End, side: number, seed: number, step: number): void {
  const { second, colour, sky, canopy } = scene;
  const haze = 0.4 * (2 - step) * 0.5;
  const tone = (lit: number) =>
    second.map((value, c) =>
      mix(mix((colour[c] as number) * 0.6 + value * 0.25, value * 1.2, lit), sky[c] as number, haze),
    );
  const [dark, bright] = [tone(0), tone(1)];
  const open = 0.16 + 0.16 * step;
  if (canopy > 0) {
    shadeLayer(layer, (x, y, out) => {
      const wide = Math.hypot((x - end.x) * 1.25, Math.max(0, end.y - y) * 0.8) - open;
      const clump = fractalNoise(x * (9 - 2 * step), y * (9 - 2 * step), 4, seed);
      const above = smoothstep(end.y + 0.05, end.y - 0.25, y + 0.15 * clump);
      const cover = smoothstep(0.1, 0.32, wide * 1.1 + 0.62 * clump + 0.34 * (canopy - 0.6)) * above;
      const lit = clamp(0.45 + 1.1 * fractalNoise(x * 7, y * 7, 3, seed + 9) + 0.4 * side * (x - 0.5), 0, 1);
      for (let c = 0; c < 3; c++) out[c] = mix(dark[c] as number, bright[c] as number, lit);
      out[3] = 0.93 * cover;
    });
  }
  const random = randomFrom(seed + 23);
  for (let bough = 0; bough < 14 * (1 - canopy); bough++) {
    const hand = random() < 0.5 ? -1 : 1;
    let x = end.x + hand * (0.24 + 0.14 * step + 0.3 * random());
    let y = end.y * (0.05 + 0.7 * random());
    let lean = hand > 0 ? Math.PI + 0.5 * random() : -0.5 * random();
    for (let n = 0; n < 10; n++) {
      lean += 0.5 * (random() - 0.5);
      const long = 0.035 + 0.012 * step;
      const snow = bough % 2 === 0 ? bright : dark;
      addLeaf(layer, { x, y, long, wide: 0.0045 * (1 + step) * (1.2 - 0.1 * n), turn: lean }, snow, 0.75);
      x += Math.cos(lean) * long * 1.5;
      y += Math.sin(lean) * long * 1.5;
    }
  }
}

/** Lamps down both sides of the path, or the sun between leaves: crowded towards the end. */
function lampsOf({ lights, size, glow }: SceneOf<"avenue">, end: End, aspect: number, side: number, seed: number) {
  const random = randomFrom(seed + 71);
  const found: LensLight[] = [];
  for (let n = 0; n < 46 && lights.length > 0; n++) {
    const far = 0.7 + 3.6 * random();
    const hand = random() < 0.5 + 0.25 * side ? 1 : -1;
    found.push({
      x: end.x + (hand * (0.34 + 0.4 * random())) / far,
      y: end.y - (aspect * (0.1 + 0.42 * random() ** 2)) / far,
      radius: size * (0.92 + 0.14 * random()),
      tone: lights[Math.floor(random() * lights.length)] ?? [0, 0, 0],
      strength: glow * (0.08 + 0.8 * random() ** 4),
    });
  }
  return found;
}
