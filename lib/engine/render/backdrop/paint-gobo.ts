import type { Light } from "@/lib/domain/recipe-light";
import type { SceneOf } from "@/lib/domain/recipe-scene";
import { fractalNoise, randomFrom } from "../../pixels/noise";
import { clamp, mix, smoothstep } from "../../pixels/scalar";
import { brightSide } from "./light-side";
import type { Painter } from "./painter";

/** Light on a wall through the slats of a blind, or through leaves; where it does not reach, the room's own dusk is left. */
export function paintGobo(scene: SceneOf<"gobo">, light: Light, aspect: number, seed: number): Painter {
  const { colour, strength } = scene;
  const lit = scene.pattern === "blinds" ? blinds(scene, light, aspect, seed) : leaves(scene, light, seed);
  return (x, y, out) => {
    const wall = 1 + 0.03 * fractalNoise(x * 5, y * 5, 3, seed + 60);
    const level = wall * mix(1, 0.09 + 1.05 * lit(x, y), strength);
    for (let c = 0; c < 3; c++) out[c] = (colour[c] as number) * level;
  };
}

type Lit = (x: number, y: number) => number;

/** Bars that spread and soften away from the window, as slats do whose distance from the wall grows. */
function blinds({ pool, count, angle, blur }: SceneOf<"gobo">, light: Light, aspect: number, seed: number): Lit {
  const side = brightSide(light);
  const turn = (side * angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const random = randomFrom(seed + 3);
  const shift = random();
  const bends = Array.from({ length: 64 }, () => 0.12 * (random() - 0.5));
  return (x, y) => {
    const u = x - pool.x;
    const v = y - pool.y * aspect;
    const along = u * cos + v * sin;
    // Away from the window the bars fan out.
    const across = ((v * cos - u * sin) * count) / (1.15 - 0.22 * side * along) + shift;
    const slat = Math.floor(across);
    const place = across - slat + (bends[((slat % 64) + 64) % 64] as number) * (1 + along);
    const soft = 0.06 + 0.34 * blur + 0.07 * Math.max(0, 0.5 - side * along);
    const open = smoothstep(0.22 - soft, 0.22 + soft, place) * smoothstep(0.78 + soft, 0.78 - soft, place);
    // Two cords hang through the slats, and the window's frame ends the patch.
    const cord = 1 - 0.55 * Math.exp(-(((Math.abs(along) - 0.3) / (0.006 + 0.02 * blur)) ** 2));
    const edge = 0.04 + 0.12 * blur;
    const frame = smoothstep(0.62 + edge, 0.62 - edge, Math.abs(along)) * smoothstep(0.8, 0.62, Math.abs(v));
    return open * cord * frame;
  };
}

/** A branch before the sun: clumps of leaves at two distances, the nearer sharper, with round gaps of the sun's own disc. */
function leaves({ pool, count, angle, blur }: SceneOf<"gobo">, light: Light, seed: number): Lit {
  const side = brightSide(light);
  const turn = (side * angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const stems = stemsOf(count, seed);
  const soft = 0.18 + 0.9 * blur;
  return (x, y) => {
    const u = (x - pool.x) * cos + (y - pool.y) * sin;
    const v = (y - pool.y) * cos - (x - pool.x) * sin;
    let dark = 0;
    for (const leaf of stems) {
      const dx = u - leaf.x;
      const dy = v - leaf.y;
      if (Math.abs(dx) + Math.abs(dy) > leaf.long * 2.4) continue;
      const along = (dx * leaf.cos + dy * leaf.sin) / leaf.long;
      const across = (dy * leaf.cos - dx * leaf.sin) / (leaf.wide * Math.max(0.15, 1 - 0.5 * along * along));
      const spread = soft * leaf.soft;
      dark += leaf.weight * smoothstep(1 + spread, Math.max(0, 1 - spread), Math.hypot(along, across));
    }
    const far = 0.4 * smoothstep(0.05, 0.4, fractalNoise(u * 4.2, v * 4.2, 3, seed + 9));
    return clamp(1 - dark, 0.04, 1) * (1 - far);
  };
}

/** Leaves along a few bending twigs. */
function stemsOf(count: number, seed: number) {
  const random = randomFrom(seed + 13);
  const found = [];
  for (let twig = 0; twig < 0.62 * count; twig++) {
    let x = -0.9 + 1.6 * random();
    let y = -0.75 + 1.5 * random();
    let lean = 0.5 + 0.9 * random();
    const near = random();
    for (let n = 0; n < 9; n++) {
      const long = (1.5 + 0.7 * random()) / count;
      const turn = lean + (n % 2 === 0 ? 0.9 : -0.9) + 0.5 * (random() - 0.5);
      found.push({
        x: x + Math.cos(turn) * long,
        y: y + Math.sin(turn) * long,
        cos: Math.cos(turn),
        sin: Math.sin(turn),
        long,
        wide: long * (0.3 + 0.12 * random()),
        soft: 0.4 + 1.5 * near,
        weight: 0.95 - 0.4 * near,
      });
      x += Math.cos(lean) * long * 0.95;
      y += Math.sin(lean) * long * 0.95;
      lean += 0.25 * (random() - 0.5);
    }
  }
  return found;
}
