import type { Light } from "@/lib/domain/recipe-light";
import type { SceneOf } from "@/lib/domain/recipe-scene";
import { fractalNoise } from "../../pixels/noise";
import { clamp, mix } from "../../pixels/scalar";
import type { Painter } from "./painter";

/** Seamless paper: one colour, the faintest waves of a hanging roll. */
export function paintPaper({ colour: [r, g, b] }: SceneOf<"paper">, seed: number): Painter {
  return (x, y, out) => {
    const wave = 1 + 0.012 * fractalNoise(x * 0.9 + 3, y * 0.5, 2, seed);
    out[0] = r * wave;
    out[1] = g * wave;
    out[2] = b * wave;
  };
}

/** Painted canvas: clouds bent by other clouds (domain warping, Quilez 2002), then strokes of a broad brush in turning directions. */
export function paintCanvas(scene: SceneOf<"canvas">, seed: number): Painter {
  const { colour, second, mottle, scale } = scene;
  return (x, y, out) => {
    const u = x * 2.1 * scale;
    const v = y * 2.1 * scale;
    const bendX = fractalNoise(u + 5.2, v + 1.3, 3, seed);
    const bendY = fractalNoise(u - 8.7, v + 4.1, 3, seed + 40);
    const cloud = fractalNoise(u + 0.55 * bendX, v + 0.55 * bendY, 5, seed + 80);
    const lean = 2.4 * bendX;
    const along = Math.cos(lean) * x + Math.sin(lean) * y;
    const across = Math.cos(lean) * y - Math.sin(lean) * x;
    const stroke = fractalNoise(along * 9 * scale, across * 34 * scale, 2, seed + 120);
    const share = clamp(0.42 + mottle * (1.05 * cloud + 0.16 * stroke), 0, 1);
    const depth = 1 + 0.09 * mottle * stroke;
    for (let c = 0; c < 3; c++) out[c] = mix(colour[c] as number, second[c] as number, share) * depth;
  };
}

/** Plaster: the slope of a trowelled surface, lit from the side that the key light stands on. */
export function paintPlaster(scene: SceneOf<"plaster">, light: Light, seed: number): Painter {
  const { colour, relief, scale } = scene;
  const rake = Math.sin((light.key.azimuth * Math.PI) / 180);
  const down = -Math.sin((light.key.elevation * Math.PI) / 180);
  const height = (x: number, y: number) =>
    fractalNoise(x * 3.2 + 1.6 * fractalNoise(x * 1.3, y * 1.3, 2, seed + 7), y * 4.2, 4, seed) +
    0.4 * fractalNoise(x * 2 + y * 9, y * 3, 3, seed + 33);
  const step = 0.006;
  return (x, y, out) => {
    const u = x * scale;
    const v = y * scale;
    const here = height(u, v);
    const slope = ((here - height(u + step, v)) * -rake + (here - height(u, v + step)) * -down) / step;
    const shade = 1 + relief * (0.26 * Math.tanh(slope * 0.09) + 0.2 * here);
    for (let c = 0; c < 3; c++) out[c] = (colour[c] as number) * shade;
  };
}
