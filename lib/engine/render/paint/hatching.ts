import { hash01 } from "../../pixels/noise";
import { clouds } from "./paper";
import type { Size } from "./planes";

/** A stroke is this many times as long as its distance to the next. */
const LENGTH = 13;

/** Parallel strokes by a wrist: 1 in the middle of a stroke, 0 between two, each with its own pressure, start and end. `pitch`: share of the width. */
export function hatching(size: Size, pitch: number, angle: number, seed: number): Float32Array {
  const { width, height } = size;
  const turn = (angle * Math.PI) / 180;
  const cos = Math.cos(turn) / (pitch * width);
  const sin = Math.sin(turn) / (pitch * width);
  const wander = clouds(size, 6, 3, seed);
  const plane = new Float32Array(width * height);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const bent = wander[i] as number;
      const across = y * cos - x * sin + 1.3 * bent;
      const along = (x * cos + y * sin) / LENGTH + 0.4 * bent;
      const line = Math.floor(across);
      const inside = across - line;
      const place = along + 3.7 * hash01(line, 3, seed);
      const stroke = Math.floor(place);
      const reached = place - stroke;
      const pressure = 0.55 + 0.45 * hash01(line, stroke, seed + 1);
      const shift = 0.3 * (hash01(line, stroke, seed + 2) - 0.5);
      const beside = 1 - Math.min(1, Math.abs(2 * (inside - 0.5 - shift)));
      const lifted = Math.min(1, 7 * reached) * Math.min(1, 2.2 * (1 - reached));
      plane[i] = beside * pressure * lifted;
    }
  }
  return plane;
}
