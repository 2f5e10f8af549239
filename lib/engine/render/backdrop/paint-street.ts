import type { Light } from "@/lib/domain/recipe-light";
import type { SceneOf } from "@/lib/domain/recipe-scene";
import { type LinearPicture, paintEach } from "../../pixels/linear-picture";
import { fractalNoise, randomFrom } from "../../pixels/noise";
import { mix, smoothstep } from "../../pixels/scalar";
import { mirrorOnGround } from "./lens/wet-ground";
import { enlargeWorld, type Layer, layerFor, stackLayer, worldFor } from "./lens/layer";
import { addLights, type LensLight } from "./lens/lights";
import { addBox, brighter } from "./lens/shapes";
import { moreOnSide, sideOf } from "./light-side";

const HORIZON = 0.54;

/** A street at night that runs away behind the person, its lights dissolved into discs and lying again on the asphalt. */
export function paintStreet(picture: LinearPicture, scene: SceneOf<"street">, light: Light, seed: number): void {
  const { colour, second, size, wet } = scene;
  const aspect = picture.height / picture.width;
  const end = { x: 0.5 + 0.14 * sideOf(light), y: HORIZON * aspect };
  const world = worldFor(picture);
  paintEach(world, (x, y, out) => {
    const glow = Math.exp(-(((x - end.x) / 0.34) ** 2) - ((y - end.y) / (0.42 * aspect)) ** 2);
    const haze = 1 + 0.3 * fractalNoise(x * 2, y * 2, 3, seed);
    for (let c = 0; c < 3; c++) out[c] = mix(colour[c] as number, second[c] as number, glow * haze);
  });
  for (const [step, share] of [1, 0.8].entries()) {
    const houses = layerFor(picture);
    addHouses(houses, scene, end, seed + 30 * step, step);
    stackLayer(world, houses, size * share);
  }
  const signs = layerFor(picture);
  addSigns(signs, scene, end, seed + 90);
  stackLayer(world, signs, size * 0.8);
  enlargeWorld(world, picture);
  addLights(picture, moreOnSide(lampsOf(scene, end, aspect, sideOf(light), seed), light));
  mirrorOnGround(picture, end.y / aspect, wet, size, seed + 5);
}

type End = { x: number; y: number };

/** Fronts on both sides in steps towards the end, some of their windows lit. */
function addHouses(layer: Layer, { colour, second, lights }: SceneOf<"street">, end: End, seed: number, step: number) {
  const random = randomFrom(seed);
  for (let n = step === 0 ? 6 : 3; n > (step === 0 ? 3 : 0); n--) {
    for (const hand of [-1, 1]) {
      const near = end.x + (hand * 0.75) / n;
      const beyond = end.x + (hand * 0.75) / (n + 1);
      const edges = { left: Math.min(near, beyond), right: Math.max(near, beyond) };
      const top = end.y - (layer.aspect * (0.95 + 0.9 * random())) / (n + 0.4);
      const air = 0.12 + 0.1 * n * random();
      const front = colour.map((value, c) => mix(value * 0.7, second[c] as number, air * 0.55));
      addBox(layer, { ...edges, top, bottom: end.y + 0.02 }, front, 0.96);
      const wide = (edges.right - edges.left) / 4;
      const tall = 0.09 / n;
      for (let column = 0; column < 4; column++) {
        for (let y = end.y - 0.1; y > Math.max(-0.05, top + tall); y -= tall * 1.9) {
          const [chance, level, pick] = [random(), random(), random()];
          if (chance > 0.34) continue;
          const tone = lights[Math.floor(pick * lights.length)] ?? second;
          const left = edges.left + (column + 0.22) * wide;
          addBox(
            layer,
            { left, right: left + wide * 0.56, top: y, bottom: y + tall },
            brighter(tone, 0.05 + 0.5 * level ** 3),
          );
        }
      }
      // Shops along the pavement.
      const shop = lights[Math.floor(random() * lights.length)] ?? second;
      for (let pane = 0; pane < 4; pane++) {
        const left = edges.left + (pane + 0.1 + 0.15 * random()) * wide;
        const lit = brighter(shop, 0.04 + 0.5 * random() ** 2);
        addBox(layer, { left, right: left + wide * 0.7, top: end.y - 0.17 / n, bottom: end.y - 0.015 / n }, lit, 0.85);
      }
    }
  }
}

/** Upright signs that stick out over the pavement, their writing melted to bars. */
function addSigns(layer: Layer, { signs }: SceneOf<"street">, end: End, seed: number): void {
  const random = randomFrom(seed);
  if (signs.length === 0) return;
  for (let n = 0; n < 13; n++) {
    const far = 0.95 + 0.28 * (12 - n) * (0.6 + 0.5 * random());
    const hand = n % 2 === 0 ? -1 : 1;
    const x = end.x + (hand * (0.34 + 0.22 * random())) / far;
    const wide = (0.05 + 0.03 * random()) / far;
    const tall = (0.22 + 0.3 * random()) / far;
    const top = end.y - (0.25 + 0.85 * random()) / far - tall;
    const tone = signs[n % signs.length] ?? [1, 1, 1];
    addBox(layer, { left: x - wide, right: x + wide, top, bottom: top + tall }, brighter(tone, 0.22));
    const letters = 3 + Math.floor(3 * random());
    const other = random() < 0.3 ? tone.map((value) => mix(value, 1, 0.75)) : tone;
    for (let letter = 0; letter < letters; letter++) {
      // A few strokes each way make a letter; what they spell is lost with the focus.
      const [y, cell] = [top + ((letter + 0.12) * tall) / letters, (0.76 * tall) / letters];
      const level = 2.4 + 2.6 * random();
      for (let stroke = 0; stroke < 5; stroke++) {
        const [place, from, long] = [random(), 0.4 * random(), 0.35 + 0.5 * random()];
        const thin = 0.16 * wide;
        const left = x - wide * 0.65 + 1.3 * wide * (stroke % 2 ? place : from);
        const up = y + cell * (stroke % 2 ? from : place);
        const right = stroke % 2 ? left + 2 * thin : Math.min(x + wide * 0.65, left + 1.3 * wide * long);
        const bottom = stroke % 2 ? Math.min(y + cell, up + cell * long) : up + 2 * thin;
        addBox(layer, { left, top: up, right, bottom }, brighter(other, level));
      }
    }
  }
}

/** Street lamps high up, cars low down, and the many small lights of the far end. */
function lampsOf({ lights, size, glow }: SceneOf<"street">, end: End, aspect: number, side: number, seed: number) {
  const random = randomFrom(seed + 17);
  const found: LensLight[] = [];
  const add = (x: number, y: number, tone: readonly number[], strength: number) =>
    found.push({ x, y, radius: size * (0.94 + 0.12 * random()), tone, strength: glow * strength });
  const any = () => lights[Math.floor(random() * lights.length)] ?? [1, 1, 1];
  for (let n = 0; n < 70; n++) {
    const far = 0.8 + 4.5 * random() ** 0.7;
    const hand = random() < 0.5 + 0.2 * side ? 1 : -1;
    const high = random() < 0.5 ? 0.12 + 0.9 * random() : 0.05 + 0.25 * random();
    add(end.x + (hand * (0.3 + 0.5 * random())) / far, end.y - high / far, any(), 0.05 + 0.7 * random() ** 4);
  }
  // Two rows of street lamps keep the perspective, and the traffic comes and goes between them.
  for (let n = 1; n <= 6; n++) {
    for (const hand of [-1, 1])
      add(end.x + (hand * 0.52) / n, end.y - (0.62 * aspect) / n, lights[0] ?? [1, 1, 1], 0.75 - 0.07 * n);
  }
  for (let n = 0; n < 7; n++) {
    const far = 1.3 + 3 * random();
    const x = end.x + (0.22 * (random() * 2 - 1)) / far;
    const tone = x < end.x ? [1, 0.9, 0.72] : [1, 0.06, 0.03];
    for (const wing of [-1, 1])
      add(x + (wing * 0.05) / far, end.y + 0.05 / far, tone, 0.45 + 0.3 * smoothstep(3, 1, far));
  }
  return found;
}
