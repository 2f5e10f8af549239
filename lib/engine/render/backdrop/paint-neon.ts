import type { SceneOf } from "@/lib/domain/recipe-scene";
import { type LinearPicture, paintEach } from "../../pixels/linear-picture";
import { fractalNoise, noise, randomFrom } from "../../pixels/noise";
import { clamp, mix } from "../../pixels/scalar";
import { layerFor, shadeLayer, stackLayer } from "./lens/layer";

/** Tubes of coloured light on a concrete wall, a little out of focus: the glass, its halo in the haze, and the glow on the wall. */
export function paintNeon(picture: LinearPicture, scene: SceneOf<"neon">, seed: number): void {
  const aspect = picture.height / picture.width;
  const tubes = tubesOf(scene, aspect, seed);
  const wide = 0.06 + 0.26 * scene.haze;
  paintEach(picture, (x, y, out) => {
    const pores = 0.5 + 0.5 * noise(x * 38, y * 38, seed + 6);
    // Boards left their seams in the concrete.
    const seam = 1 - 0.4 * Math.exp(-(((((x * 2.6 + 0.3) % 1) - 0.5) / 0.008) ** 2));
    const wall = (1 + 0.5 * fractalNoise(x * 3, y * 3, 5, seed) + 0.12 * pores) * seam;
    for (let c = 0; c < 3; c++) out[c] = (scene.colour[c] as number) * wall;
    for (const { tone, distance } of tubes) {
      const glow = (0.62 * wall) / (1 + (distance(x, y) / wide) ** 2) ** 1.5;
      for (let c = 0; c < 3; c++) out[c] = (out[c] as number) + (tone[c] as number) * glow;
    }
  });
  const glass = layerFor(picture);
  for (const { tone, distance } of tubes) {
    shadeLayer(glass, (x, y, out) => {
      const way = distance(x, y);
      for (let c = 0; c < 3; c++) out[c] = mix(tone[c] as number, 1, 0.35) * 3.2;
      out[3] = clamp(0.5 - (way - 0.008) * glass.width, 0, 1);
    });
  }
  stackLayer(picture, glass, 0.008 + 0.008 * scene.haze);
}

/** Upright tubes at the sides, one pair a colour, each hung a little askew. */
function tubesOf(scene: SceneOf<"neon">, aspect: number, seed: number) {
  const random = randomFrom(seed + 29);
  return scene.tubes.map((tone, n) => {
    const x = n % 2 === 0 ? 0.06 + 0.1 * random() : 0.84 + 0.1 * random();
    const lean = (random() - 0.5) * 0.2;
    const from = random() * 0.2 * aspect;
    const to = (0.75 + 0.3 * random()) * aspect;
    const distance = (px: number, py: number) =>
      Math.hypot(px - x - lean * (py - aspect / 2), Math.max(0, from - py, py - to));
    return { tone, distance };
  });
}
