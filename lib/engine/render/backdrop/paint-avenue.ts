import type { Light } from "@/lib/domain/recipe-light";
import type { SceneOf } from "@/lib/domain/recipe-scene";
import { type LinearPicture, paintEach } from "../../pixels/linear-picture";
import { fractalNoise, randomFrom } from "../../pixels/noise";
import { clamp, mix, smoothstep } from "../../pixels/scalar";
import { addDabs, toneDab } from "./lens/dabs";
import { enlargeWorld, type Layer, layerFor, stackLayer, worldFor } from "./lens/layer";
import { addLights, type LensLight } from "./lens/lights";
import { addBox, addLeaf } from "./lens/shapes";
import { sideOf } from "./light-side";

type Avenue = SceneOf<"avenue">;
type End = { x: number; y: number; side: number };

/** Two rows of trees that draw together at the height of the eyes; the furthest nearly the colour of the air between. */
export function paintAvenue(picture: LinearPicture, scene: Avenue, light: Light, seed: number): void {
  const { sky, ground, size } = scene;
  const aspect = picture.height / picture.width;
  const side = sideOf(light);
  const end = { x: 0.5 + 0.2 * side, y: 0.47 * aspect, side };
  const world = worldFor(picture);
  paintEach(world, (x, y, out) => {
    const near = Math.max(0, (y - end.y) / (aspect - end.y));
    const glow = Math.exp(-(((x - end.x) / 0.36) ** 2) - ((y - end.y * 0.8) / (0.4 * aspect)) ** 2);
    const onGround = smoothstep(-0.01, 0.04, y - end.y);
    for (let c = 0; c < 3; c++) {
      const air = (sky[c] as number) * (0.45 + 0.8 * glow);
      const floor = mix(air, (ground[c] as number) * (0.75 + 0.4 * glow), clamp(0.3 + 1.4 * near, 0, 1));
      out[c] = mix(air, floor, onGround);
    }
  });
  const floor = layerFor(picture);
  strewGround(floor, scene, end, seed + 3);
  stackLayer(world, floor, size * 0.9);
  for (const [step, share] of [1.15, 0.95, 0.75].entries()) {
    const layer = layerFor(picture);
    addTrunks(layer, scene, end, seed + 7, step);
    strewCrowns(layer, scene, end, seed + 50 * step, step);
    stackLayer(world, layer, size * share);
  }
  enlargeWorld(world, picture);
  addLights(picture, lampsOf(scene, end, aspect, seed));
}

/** Fallen leaves or trodden snow: smaller and closer the further away. */
function strewGround(layer: Layer, { ground, colour, sky }: Avenue, end: End, seed: number): void {
  const random = randomFrom(seed);
  addDabs(layer, 2600, (dab) => {
    const near = random() ** 1.7;
    const [place, level] = [random(), random()];
    dab.x = place;
    dab.y = end.y + 0.01 + near * (layer.aspect - end.y);
    dab.side = 1 + 5 * near;
    dab.opacity = 0.7;
    const shade = clamp(
      0.5 + 0.9 * fractalNoise((place - end.x) / (0.12 + near) + 5, 1 / (0.15 + near), 3, seed),
      0,
      1,
    );
    toneDab(
      dab,
      ground,
      level > 0.5 ? sky : colour,
      0.28 * level + 0.14 * (1 - shade),
      0.5 + 0.65 * shade + 0.3 * level ** 6,
    );
    return true;
  });
}

/** Trunks of one distance: 0 is the far third of the avenue, 2 the near one. */
function addTrunks(layer: Layer, { trunks, colour, sky }: Avenue, end: End, seed: number, step: number): void {
  const random = randomFrom(seed);
  const aside = 0.46;
  for (let n = trunks; n >= 1; n--) {
    for (const hand of [-1, 1]) {
      const [wander, tilt] = [random(), 0.05 * (random() - 0.5)];
      if (Math.floor((3 * (trunks - n)) / trunks) !== step) continue;
      const far = 0.5 + 0.6 * (n - 1);
      const haze = clamp(0.17 * (n - 1), 0, 0.75);
      const foot = end.y + (0.3 * layer.aspect) / far;
      const wide = (0.04 + 0.014 * wander) / far;
      const bark = colour.map((value, c) => mix(value, (sky[c] as number) * 0.7, haze));
      const lit = bark.map((value, c) => value * 1.7 + 0.14 * (sky[c] as number));
      const shade = bark.map((value) => value * 0.6);
      const middle = end.x + (hand * (aside + 0.12 * wander)) / far;
      addLeaf(
        layer,
        { x: middle - end.side * wide, y: foot, long: wide * 2.6, wide: 0.016 / far, turn: 0 },
        shade,
        0.55 - 0.4 * haze,
      );
      // In pieces, because no trunk is straight.
      for (let piece = 0; piece < 12; piece++) {
        const bottom = foot - (piece * (foot + 0.1)) / 12;
        const x =
          end.x +
          (hand * (aside + 0.12 * wander)) / far +
          tilt * (piece / 4) +
          (0.006 * Math.sin(piece * 1.3 + 9 * wander)) / far;
        const half = (wide / 2) * (1.25 - 0.05 * piece);
        const edges = { top: bottom - (foot + 0.1) / 12 - 0.004, bottom };
        addBox(layer, { left: x - half, right: x + half, ...edges }, bark, 0.96);
        const rim = x + Math.sign(end.side || 1) * half * 0.6;
        addBox(layer, { left: rim - half * 0.35, right: rim + half * 0.35, ...edges }, lit, 0.55);
      }
    }
  }
}

/** Crowns that close overhead and leave the end of the avenue open; bare ones are twigs with what lies on them. */
function strewCrowns(
  layer: Layer,
  { second, colour, sky, canopy }: Avenue,
  end: End,
  seed: number,
  step: number,
): void {
  const random = randomFrom(seed);
  const haze = 0.22 * (2 - step);
  const open = 0.05 + 0.09 * step;
  addDabs(layer, Math.round(3200 + 2600 * canopy), (dab) => {
    dab.x = random();
    dab.y = random() * (end.y + 0.1);
    const [chance, level, gleam] = [random(), random(), random()];
    const clump = fractalNoise(dab.x * (6 - step), dab.y * (6 - step), 3, seed);
    const wide = Math.hypot((dab.x - end.x) * 1.15, (end.y - dab.y) * 0.62) - open;
    const cover = smoothstep(0, 0.3, wide + 0.5 * clump) * smoothstep(end.y + 0.06, end.y - 0.16, dab.y + 0.2 * clump);
    if (chance > cover * (0.28 + 0.7 * canopy)) return false;
    const lit = clamp(0.2 + 0.75 * level + 0.8 * clump + 0.5 * end.side * (dab.x - 0.5), 0, 1);
    toneDab(dab, colour, second, 0.25 + 0.75 * lit, 0.45 + 0.7 * lit);
    toneDab(dab, dab.tone, sky, haze, 1);
    if (gleam < 0.03) toneDab(dab, second, sky, 0.5, 1.7);
    dab.side = (1.6 + 1.4 * step) * (0.6 + level);
    dab.opacity = 0.9;
    return true;
  });
}

/** Lamps down both sides of the path, or the sun between leaves: crowded towards the end. */
function lampsOf({ lights, size, glow }: Avenue, end: End, aspect: number, seed: number): LensLight[] {
  const random = randomFrom(seed + 71);
  return Array.from({ length: lights.length > 0 ? 60 : 0 }, () => {
    const far = 0.6 + 3.4 * random();
    const hand = random() < 0.5 + 0.3 * end.side ? 1 : -1;
    return {
      x: end.x + (hand * (0.15 + 0.5 * random())) / far,
      y: end.y - (aspect * (0.06 + 0.36 * random())) / far,
      radius: size * (0.92 + 0.14 * random()),
      tone: lights[Math.floor(random() * lights.length)] ?? [0, 0, 0],
      strength: glow * (0.06 + 0.7 * random() ** 5),
    };
  });
}
