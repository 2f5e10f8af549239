import type { Light } from "@/lib/domain/recipe-light";
import type { SceneOf } from "@/lib/domain/recipe-scene";
import type { LinearPicture } from "../../pixels/linear-picture";
import { fractalNoise, randomFrom } from "../../pixels/noise";
import { clamp, mix, smoothstep } from "../../pixels/scalar";
import { enlargeWorld, layerFor, shadeLayer, stackLayer, worldFor } from "./lens/layer";
import { addLights, type LensLight } from "./lens/lights";
import { sideOf } from "./light-side";

/** The sea after the sun has gone, or just before: a band of light over the horizon, clouds lit from below, water that gives it back. */
export function paintSea(picture: LinearPicture, scene: SceneOf<"sea">, light: Light, seed: number): void {
  const { size } = scene;
  const aspect = picture.height / picture.width;
  const line = scene.horizon * aspect;
  const sunX = 0.5 + 0.42 * sideOf(light);
  const layer = layerFor(picture);
  const sky = skyOf(scene, line, sunX, seed);
  const upper = new Float32Array(3);
  shadeLayer(layer, (x, y, out) => {
    if (y < line) return sky(x, y, out);
    const near = (y - line) / (aspect - line);
    // Each facet of a wave shows another height of the sky; long and flat far away, shorter near the viewer.
    const wave = fractalNoise(x * (3 + 5 / (0.15 + near)) * 0.6, near ** 0.45 * 24, 4, seed + 20);
    const lift = (0.1 + 0.75 * near) * line * clamp(0.55 + 0.9 * wave, 0.03, 1);
    sky(x + 0.03 * wave, line - lift, upper);
    const path = Math.exp(-(((x - sunX) / (0.07 + 0.22 * near)) ** 2)) * smoothstep(0.05, 0.5, wave) * 1.1;
    for (let c = 0; c < 3; c++) {
      const deep = (scene.colour[c] as number) * (1 + 0.5 * wave);
      out[c] =
        mix((upper[c] as number) * 0.8, deep, clamp(0.3 + 0.6 * near - 0.3 * wave, 0, 0.92)) +
        (scene.second[c] as number) * path;
    }
  });
  const world = worldFor(picture);
  stackLayer(world, layer, size * 0.7);
  enlargeWorld(world, picture);
  addLights(picture, harbourOf(scene, line, aspect, sunX, seed));
}

/** Dusk by height: the afterglow hugs the horizon around the sun's place, the zenith is the sky's own colour. */
function skyOf({ second, sky, cloud }: SceneOf<"sea">, line: number, sunX: number, seed: number) {
  return (x: number, y: number, out: Float32Array): void => {
    const up = clamp((line - y) / line, 0, 1);
    const around = Math.exp(-(((x - sunX) / 0.55) ** 2));
    const glow = Math.exp(-up / (0.16 + 0.14 * around)) * (0.45 + 0.75 * around);
    const streak = fractalNoise(x * 1.6 + 2, y * 8.5, 4, seed);
    const bank =
      cloud * smoothstep(0.02, 0.42, streak + 0.25 * fractalNoise(x * 4, y * 4, 3, seed + 4)) * smoothstep(0, 0.12, up);
    for (let c = 0; c < 3; c++) {
      const air = mix((sky[c] as number) * (1.15 - 0.35 * up), second[c] as number, clamp(glow, 0, 1));
      const lit = (second[c] as number) * (0.85 * around * (1 - up) ** 2 + 0.08) + (sky[c] as number) * 0.42;
      out[c] = mix(air, lit, bank * 0.75);
    }
  };
}

/** Lamps of a far shore, and glints on the water in the sun's path. */
function harbourOf({ second, size, glow }: SceneOf<"sea">, line: number, aspect: number, sunX: number, seed: number) {
  const random = randomFrom(seed + 33);
  const found: LensLight[] = [];
  for (let n = 0; n < 90 && glow > 0; n++) {
    const near = random() ** 1.6;
    const x = sunX + (random() + random() - 1) * (0.12 + 0.4 * near);
    found.push({
      x,
      y: line + 0.01 + near * (aspect - line),
      radius: size * (0.5 + 0.4 * near),
      tone: second,
      strength: glow * (0.03 + 0.35 * random() ** 4) * (1 - 0.5 * near),
    });
  }
  const shore = sunX < 0.5 ? 0.62 : 0;
  for (let n = 0; n < 14 && glow > 0; n++) {
    found.push({
      x: shore + 0.4 * random(),
      y: line - 0.004 - 0.012 * random(),
      radius: size * 0.6,
      tone: [1, 0.72, 0.4],
      strength: glow * (0.1 + 0.5 * random() ** 3),
    });
  }
  return found;
}
