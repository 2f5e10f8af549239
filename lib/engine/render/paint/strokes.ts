import { clamp } from "../../pixels/scalar";
import { hash01, noise } from "../../pixels/noise";

/** Paint on cloth: colour, and how high it stands. */
export type Canvas = {
  width: number;
  height: number;
  channels: [Float32Array, Float32Array, Float32Array];
  relief: Float32Array;
};

export type Stroke = {
  x: number;
  y: number;
  /** Unit vector along the stroke. */
  alongX: number;
  alongY: number;
  /** Half length and half width, px. */
  length: number;
  width: number;
  /** How far the ends bend aside, px. */
  bend: number;
  colour: readonly [number, number, number];
  opacity: number;
};

const ROWS = 32;
const COLUMNS = 64;
const BRUSHES = 6;

type Brush = { cover: Float32Array; relief: Float32Array };
let brushes: Brush[] | null = null;

/** Lays one stroke over what is there. The brush is a flat one: bristles side by side that run dry at different lengths. */
export function layStroke(canvas: Canvas, stroke: Stroke, pick: number): void {
  brushes ??= Array.from({ length: BRUSHES }, (_, n) => makeBrush(n));
  const { cover, relief } = brushes[pick % BRUSHES] as Brush;
  const { width, height, channels } = canvas;
  const { x, y, alongX, alongY, length, width: half, bend, colour, opacity } = stroke;
  const reachX = Math.abs(alongX) * length + Math.abs(alongY) * (half + Math.abs(bend)) + 1;
  const reachY = Math.abs(alongY) * length + Math.abs(alongX) * (half + Math.abs(bend)) + 1;
  const left = clamp(Math.floor(x - reachX), 0, width);
  const right = clamp(Math.ceil(x + reachX), 0, width);
  const top = clamp(Math.floor(y - reachY), 0, height);
  const bottom = clamp(Math.ceil(y + reachY), 0, height);
  const [red, green, blue] = channels;
  const [r, g, b] = colour;
  for (let row = top; row < bottom; row++) {
    const dy = row + 0.5 - y;
    for (let column = left; column < right; column++) {
      const dx = column + 0.5 - x;
      const u = (dx * alongX + dy * alongY) / length;
      if (u < -1 || u > 1) continue;
      const v = (dy * alongX - dx * alongY - bend * u * u) / half;
      if (v < -1 || v > 1) continue;
      const at = (((v + 1) * 0.4999 * ROWS) | 0) * COLUMNS + (((u + 1) * 0.4999 * COLUMNS) | 0);
      const alpha = opacity * (cover[at] as number);
      if (alpha < 0.01) continue;
      const i = row * width + column;
      const ridge = relief[at] as number;
      const light = 0.94 + 0.12 * ridge;
      red[i] = (red[i] as number) + (r * light - (red[i] as number)) * alpha;
      green[i] = (green[i] as number) + (g * light - (green[i] as number)) * alpha;
      blue[i] = (blue[i] as number) + (b * light - (blue[i] as number)) * alpha;
      canvas.relief[i] =
        (canvas.relief[i] as number) + (ridge * Math.min(1, half / 6) - (canvas.relief[i] as number)) * alpha;
    }
  }
}

function makeBrush(n: number): Brush {
  const cover = new Float32Array(ROWS * COLUMNS);
  const relief = new Float32Array(ROWS * COLUMNS);
  for (let row = 0; row < ROWS; row++) {
    const v = ((row + 0.5) / ROWS) * 2 - 1;
    const runsDry = 0.62 + 0.38 * hash01(row >> 1, n, 71);
    const bristle = 0.5 + 0.5 * noise(row * 0.55, n * 13, 5);
    for (let column = 0; column < COLUMNS; column++) {
      const u = ((column + 0.5) / COLUMNS) * 2 - 1;
      const streak = 0.5 + 0.5 * noise(row * 0.8, column * 0.07 + n * 40, 9);
      const side = clamp((1 - Math.abs(v)) * 5, 0, 1);
      const start = clamp((u + 1) * 9, 0, 1);
      const end = clamp((runsDry - u) * 5, 0, 1);
      cover[row * COLUMNS + column] = Math.sqrt(side) * start * end * (0.72 + 0.28 * streak);
      // Paint is pushed to the sides and to the end of a stroke, and stands in ridges between the bristles.
      const pushed = 0.35 * Math.abs(v) ** 3 + 0.2 * clamp(u, 0, 1);
      relief[row * COLUMNS + column] = clamp(0.45 * bristle + 0.35 * streak + pushed, 0, 1);
    }
  }
  return { cover, relief };
}
