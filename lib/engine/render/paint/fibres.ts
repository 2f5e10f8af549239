import { randomFrom } from "../../pixels/noise";
import { clouds, tooth } from "./paper";
import type { Size } from "./planes";

/** How many long fibres a sheet shows. */
const FIBRES = 420;

/** A handmade sheet held to the light: clouds of pulp, fine tooth, long fibres in all directions. Around 1. */
export function drawFibres(size: Size, seed: number): Float32Array {
  const { width, height } = size;
  const pulp = clouds(size, 7, 4, seed);
  const fine = tooth(size, 1.8, seed + 1);
  const sheet = pulp.map((value, i) => 1 + 0.012 * value + 0.007 * (fine[i] as number));
  const random = randomFrom(seed);
  for (let n = 0; n < FIBRES; n++) {
    let x = random() * width;
    let y = random() * height;
    let turn = random() * 2 * Math.PI;
    const bend = ((random() - 0.5) * 5) / width;
    const change = random() < 0.7 ? -0.022 : 0.014;
    const steps = Math.round((0.02 + 0.07 * random()) * width);
    // A fibre is about one px thick on 1024: on smaller pictures it is fainter.
    const weight = change * Math.min(1, width / 1024);
    for (let step = 0; step < steps; step++) {
      x += Math.cos(turn);
      y += Math.sin(turn);
      turn += bend;
      if (x < 0 || y < 0 || x >= width || y >= height) break;
      const at = (y | 0) * width + (x | 0);
      sheet[at] = (sheet[at] as number) + weight;
    }
  }
  return sheet;
}
