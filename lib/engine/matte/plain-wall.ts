import { clamp, smoothstep } from "../pixels/scalar";
import type { ColourGrid } from "./colour-grid";
import { coloursBeside } from "./colours-beside";
import { BACKGROUND, PERSON, UNKNOWN } from "./trimap";

/** Distances in colour at which the person begins to be told from the wall, and is (encoded, 0..1). */
const TOLD = { hardly: 0.1, surely: 0.3 };

/** How far each unknown cell's colour lies on the way from the wall beside it to the person beside it, and whether they differ, 0..1. */
export function placeOnLine(colours: ColourGrid, kind: Uint8Array, faceHeight: number) {
  const near = coloursBeside(colours, kind, PERSON, faceHeight);
  const wall = coloursBeside(colours, kind, BACKGROUND, faceHeight);
  const planes = [colours.red, colours.green, colours.blue];
  const onLine = new Float32Array(kind.length);
  const told = new Float32Array(kind.length);
  for (let cell = 0; cell < kind.length; cell++) {
    if (kind[cell] !== UNKNOWN) continue;
    let along = 0;
    let length = 0;
    for (let c = 0; c < 3; c++) {
      const behind = wall[c]?.[cell] as number;
      const way = (near[c]?.[cell] as number) - behind;
      along += ((planes[c]?.[cell] as number) - behind) * way;
      length += way * way;
    }
    onLine[cell] = clamp(along / (length + 1e-4), 0, 1);
    told[cell] = smoothstep(TOLD.hardly, TOLD.surely, Math.sqrt(length));
  }
  return { onLine, told };
}

/** A step between cells four apart that makes a wall busy (encoded, 0..1), and the shares of such places at which it begins to be and is. */
const BUSY = { step: 0.05, begins: 0.03, surely: 0.16 };

/** 0..1, from background samples of five numbers each (red, green, blue, column, row). */
export function plainness({ width, red, green, blue }: ColourGrid, samples: Float32Array): number {
  let busy = 0;
  for (let n = 0; n < samples.length; n += 5) {
    const cell = (samples[n + 4] as number) * width + (samples[n + 3] as number);
    const [left, right] = [Math.max(0, cell - 2), Math.min(red.length - 1, cell + 2)];
    const [up, down] = [Math.max(0, cell - 2 * width), Math.min(red.length - 1, cell + 2 * width)];
    let step = 0;
    for (const plane of [red, green, blue]) {
      step = Math.max(step, Math.abs((plane[right] as number) - (plane[left] as number)));
      step = Math.max(step, Math.abs((plane[down] as number) - (plane[up] as number)));
    }
    if (step > BUSY.step) busy++;
  }
  return samples.length === 0 ? 0 : 1 - smoothstep(BUSY.begins, BUSY.surely, (5 * busy) / samples.length);
}
