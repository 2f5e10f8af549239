import { clamp } from "../../pixels/scalar";
import { weave } from "./paper";
import type { Canvas } from "./strokes";

/** Lights the paint from the upper left: ridges catch it, the far sides of strokes lose it, linen shows where paint is thin. */
export function lightRelief(
  canvas: Canvas,
  { impasto, weave: cloth }: { impasto: number; weave: number },
  calm: Float32Array,
  seed: number,
): Canvas {
  const { width, height, channels, relief } = canvas;
  const linen = weave(canvas, 300, seed);
  const depth = relief.map((value, i) => impasto * value + 0.3 * cloth * (linen[i] as number) * (1.15 - 0.6 * value));
  const [red, green, blue] = channels;
  // Slopes are taken over a px of a 1024 px wide picture, so that small ones are not flatter.
  const steep = 0.3 * Math.max(0.55, Math.min(1.2, 1024 / width)) ** -0.5;
  for (let y = 0, i = 0; y < height; y++) {
    const up = y > 0 ? -width : 0;
    for (let x = 0; x < width; x++, i++) {
      const left = x > 0 ? -1 : 0;
      const here = depth[i] as number;
      const slope = 2 * here - (depth[i + left] as number) - (depth[i + up] as number);
      const lit = clamp(slope * steep * (1 - 0.75 * (calm[i] as number)), -0.16, 0.16);
      const shine = lit > 0.05 ? (lit - 0.05) * 0.6 : 0;
      red[i] = (red[i] as number) * (1 + lit) + shine;
      green[i] = (green[i] as number) * (1 + lit) + shine;
      blue[i] = (blue[i] as number) * (1 + lit) + shine;
    }
  }
  return canvas;
}
