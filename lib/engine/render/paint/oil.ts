import type { PaintOf } from "@/lib/domain/recipe-paint";
import { gaussian } from "../../pixels/gaussian";
import { hash01 } from "../../pixels/noise";
import { resizePlane } from "../../pixels/resize-plane";
import { cellsOf } from "./flow";
import { lightRelief } from "./impasto";
import type { Painter } from "./painter";
import { clouds } from "./paper";
import { lumaOf, mapPlanes, type Planes } from "./planes";
import { type Canvas, layStroke } from "./strokes";
import { study } from "./study";

/** Each brush is half as wide as the one before; a finer one is taken only where there is something to say. */
const BRUSHES = [
  { width: 1, opacity: 0.96, unrest: -1 },
  { width: 0.5, opacity: 0.92, unrest: 0.016 },
  { width: 0.25, opacity: 0.9, unrest: 0.024 },
  { width: 0.125, opacity: 0.88, unrest: 0.036 },
] as const;

/**
 * Oil on linen: the picture is flattened by an anisotropic Kuwahara filter, then covered with strokes that run along its forms, from
 * a broad brush to a fine one, and lit from the upper left over the relief of the paint.
 */
export const paintOil: Painter<PaintOf<"oil">> = (picture, paint, { mesh, seed }) => {
  const { width, height } = picture;
  const { work, flow, flat, detail, close } = study(picture, 0.0075, { mesh, seed });
  const columns = cellsOf(work.width, width);
  const rows = cellsOf(work.height, height);

  const canvas: Canvas = {
    ...mapPlanes(flat, picture, (plane) => resizePlane(plane, work, picture)),
    relief: new Float32Array(width * height),
  };
  const swirl = clouds(work, 5, 2, seed + 3);
  BRUSHES.forEach((brush, layer) => {
    const across = Math.max(1.2, paint.brush * brush.width * width);
    const seen = mapPlanes(flat, work, (plane) =>
      gaussian(plane, work.width, work.height, (0.28 * across * work.width) / width),
    );
    const unrest = unrestOf(seen, (0.5 * across * work.width) / width);
    const step = across * 0.8;
    const down = Math.ceil(height / step);
    const beside = Math.ceil(width / step);
    for (let n = 0; n < down * beside; n++) {
      // In no order that a grid would show in: every hundred-and-first, which passes all when the count is not its multiple.
      const cellAt = (n * 7919) % (down * beside);
      const row = Math.floor(cellAt / beside);
      const x = ((cellAt % beside) + hash01(cellAt, layer, seed)) * step;
      const y = (row + hash01(cellAt, layer + 10, seed)) * step;
      if (x >= width || y >= height) continue;
      const at = (rows[y | 0] as number) * work.width + (columns[x | 0] as number);
      const eyes = detail.eyes[at] as number;
      const face = detail.face[at] as number;
      const wanted = brush.unrest - 0.012 * face - 0.1 * eyes;
      if ((unrest[at] as number) < wanted) continue;
      // Broad strokes stay off the eyes; the finer ones would only have to take them away again.
      if (layer < 2 && eyes > 0.3 && layer > 0) continue;
      const chance = (k: number) => hash01(cellAt, layer * 7 + k, seed + 99) - 0.5;
      const still = 1 - (flow.strength[at] as number);
      const turn = still * still * (1 - face) * 2.2 * (swirl[at] as number) + 0.25 * chance(1) * (1 - 0.6 * face);
      const cos = Math.cos(turn);
      const sin = Math.sin(turn);
      const fx = flow.x[at] as number;
      const fy = flow.y[at] as number;
      const play = paint.play * (1 - 0.65 * face) * (1 - eyes);
      const light = 1 + 0.16 * play * chance(2);
      const hue = 0.07 * play * chance(3);
      layStroke(
        canvas,
        {
          x,
          y,
          alongX: fx * cos - fy * sin,
          alongY: fx * sin + fy * cos,
          length: 0.5 * across * paint.length * (0.8 + 0.5 * chance(4)) * (1 - 0.35 * face) * (1 - 0.3 * eyes),
          width: 0.5 * across * 1.35,
          bend: across * 0.5 * chance(5),
          colour: [
            (seen.channels[0][at] as number) * (light + hue),
            (seen.channels[1][at] as number) * light,
            (seen.channels[2][at] as number) * (light - hue),
          ],
          opacity: brush.opacity,
        },
        (n + layer) & 63,
      );
    }
  });
  keepEyes(canvas, picture, close.eyes);
  return lightRelief(canvas, paint, close.eyes, seed);
};

/** How much happens around each place at the size of a brush. */
function unrestOf(planes: Planes, sigma: number): Float32Array {
  const luma = lumaOf(planes);
  const soft = gaussian(luma, planes.width, planes.height, Math.max(1, sigma * 2));
  const difference = luma.map((value, i) => Math.abs(value - (soft[i] as number)));
  return gaussian(difference, planes.width, planes.height, Math.max(1, sigma));
}

/** The painter's finest brush, on the eyes alone: what the picture shows there, over the strokes. */
function keepEyes(canvas: Canvas, picture: Planes, share: Float32Array): void {
  canvas.channels.forEach((plane, c) => {
    const own = picture.channels[c] as Float32Array;
    for (let i = 0; i < plane.length; i++) {
      const kept = 0.78 * (share[i] as number);
      if (kept > 0.01) plane[i] = (plane[i] as number) + ((own[i] as number) - (plane[i] as number)) * kept;
    }
  });
}
