import type { SceneOf } from "@/lib/domain/recipe-scene";
import { softBlur } from "../../pixels/blur";
import { paintEach, type LinearPicture } from "../../pixels/linear-picture";
import { fractalNoise, randomFrom } from "../../pixels/noise";
import { mix, smoothstep } from "../../pixels/scalar";

/** Lights far out of focus: discs of the lens's opening, a touch brighter at the rim, over a soft dusk. */
export function paintBokeh(picture: LinearPicture, scene: SceneOf<"bokeh">, seed: number): void {
  const { width, height, rgb } = picture;
  const aspect = height / width;
  const { colour, second, lights, horizon } = scene;
  paintEach(picture, (x, y, out) => {
    const cloud = 0.5 + 0.9 * fractalNoise(x * 1.6, y * 1.6, 3, seed) + (y / aspect - 0.5) * 0.5;
    const share = smoothstep(0, 1, cloud);
    for (let c = 0; c < 3; c++) out[c] = mix(colour[c] as number, second[c] as number, share);
  });
  const random = randomFrom(seed + 17);
  for (let n = 0; n < scene.count; n++) {
    const tone = lights[Math.floor(random() * lights.length)] ?? colour;
    const radius = scene.size * width * (0.45 + 0.75 * random());
    const x = random() * width;
    // Lamps gather around a horizon above the middle; the further from it, the fewer and the fainter.
    const spread = (random() + random() + random() - 1.5) / 1.5;
    const y = height * mix(random(), 0.42 + 0.34 * spread, horizon);
    const strength = scene.glow * (0.12 + 0.88 * random() ** 3);
    addDisc(rgb, {
      width,
      height,
      x,
      y,
      radius,
      red: tone[0] * strength,
      green: tone[1] * strength,
      blue: tone[2] * strength,
    });
  }
}

type Disc = Record<"width" | "height" | "x" | "y" | "radius" | "red" | "green" | "blue", number>;

function addDisc(rgb: Float32Array, disc: Disc): void {
  const { width, height, x, y, radius } = disc;
  const soft = Math.max(1.5, radius * 0.09);
  const left = Math.max(0, Math.floor(x - radius - soft));
  const right = Math.min(width - 1, Math.ceil(x + radius + soft));
  const bottom = Math.min(height - 1, Math.ceil(y + radius + soft));
  for (let row = Math.max(0, Math.floor(y - radius - soft)); row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const distance = Math.hypot(column - x, row - y);
      const inside = smoothstep(radius + soft, radius - soft, distance);
      const share = inside * (0.72 + 0.28 * (distance / radius) ** 4);
      const at = (row * width + column) * 3;
      rgb[at] = (rgb[at] as number) + disc.red * share;
      rgb[at + 1] = (rgb[at + 1] as number) + disc.green * share;
      rgb[at + 2] = (rgb[at + 2] as number) + disc.blue * share;
    }
  }
}

/** A bright room out of focus: tall windows to one side, darker furniture below, everything dissolved by the lens. */
export function paintInterior(picture: LinearPicture, scene: SceneOf<"interior">, seed: number): void {
  const { width, height, rgb } = picture;
  const random = randomFrom(seed + 5);
  const fill = (left: number, top: number, right: number, bottom: number, tone: readonly number[], share: number) => {
    for (let row = Math.max(0, Math.floor(top * height)); row < Math.min(height, bottom * height); row++) {
      for (let column = Math.max(0, Math.floor(left * width)); column < Math.min(width, right * width); column++) {
        const at = (row * width + column) * 3;
        for (let c = 0; c < 3; c++) rgb[at + c] = mix(rgb[at + c] as number, tone[c] as number, share);
      }
    }
  };
  fill(0, 0, 1, 1, scene.colour, 1);
  const middle = scene.pool.x + (random() - 0.5) * 0.08;
  for (let pane = -3; pane <= 3; pane++) {
    const left = middle + pane * 0.25 + (random() - 0.5) * 0.02;
    fill(left, -0.1, left + 0.2, 0.6 + 0.03 * random(), scene.window, 0.92);
    fill(left, 0.26, left + 0.2, 0.285, scene.colour, 0.6);
  }
  // The far end of the room lies in its own shade, so the panes are seen on one side only.
  const shade = middle < 0.5 ? 1 : 0;
  fill(shade ? middle + 0.34 : -0.1, -0.1, shade ? 1.1 : middle - 0.12, 1, scene.colour, 0.9);
  fill(-0.1, 0.62, 1.1, 0.68, scene.second, 0.35);
  for (let piece = 0; piece < 7; piece++) {
    const left = random() * 1.1 - 0.15;
    const top = 0.55 + 0.25 * random();
    fill(left, top, left + 0.12 + 0.2 * random(), top + 0.15 + 0.3 * random(), scene.second, 0.45 + 0.5 * random());
  }
  blurPicture(picture, (0.008 + 0.045 * scene.blur) * width);
}

/** Tubes of coloured light behind a haze: a core, a halo round it, and the glow they throw on the wall. */
export function paintNeon(picture: LinearPicture, scene: SceneOf<"neon">, seed: number): void {
  const aspect = picture.height / picture.width;
  const random = randomFrom(seed + 29);
  const tubes = scene.tubes.map((tone, n) => {
    const side = n % 2 === 0 ? 0 : 1;
    return {
      tone,
      x: side === 0 ? 0.05 + 0.12 * random() : 0.83 + 0.12 * random(),
      lean: (random() - 0.5) * 0.16,
      from: random() * 0.2,
      to: 0.75 + 0.3 * random(),
    };
  });
  const wide = 0.05 + 0.3 * scene.haze;
  paintEach(picture, (x, y, out) => {
    const wall = 1 + 0.22 * fractalNoise(x * 3, y * 3, 4, seed);
    for (let c = 0; c < 3; c++) out[c] = (scene.colour[c] as number) * wall;
    for (const { tone, x: middle, lean, from, to } of tubes) {
      const beyond = Math.max(0, from * aspect - y, y - to * aspect);
      const distance = Math.hypot(x - middle - lean * (y - aspect / 2), beyond);
      const glow = 0.5 * Math.exp(-((distance / wide) ** 1.2)) * wall;
      const core = 1.6 * Math.exp(-((distance / (0.012 + 0.012 * scene.haze)) ** 2));
      for (let c = 0; c < 3; c++)
        out[c] = (out[c] as number) + (tone[c] as number) * glow + mix(tone[c] as number, 1, 0.45) * core;
    }
  });
}

function blurPicture({ width, height, rgb }: LinearPicture, sigma: number): void {
  for (let c = 0; c < 3; c++) {
    const plane = softBlur(
      Float32Array.from({ length: width * height }, (_, i) => rgb[i * 3 + c] as number),
      width,
      height,
      sigma,
    );
    plane.forEach((value, i) => (rgb[i * 3 + c] = value));
  }
}
