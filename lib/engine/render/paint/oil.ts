import type { PaintOf } from "@/lib/domain/recipe-paint";
import { gaussian } from "../../pixels/gaussian";
import { resizePlane } from "../../pixels/resize-plane";
import { coverWith } from "./brushwork";
import type { Detail } from "./detail";
import { lightRelief } from "./impasto";
import type { Painter } from "./painter";
import { clouds } from "./paper";
import { lumaOf, mapPlanes, type Planes } from "./planes";
import type { Canvas } from "./strokes";
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
  const canvas: Canvas = {
    ...mapPlanes(flat, picture, (plane) => resizePlane(plane, work, picture)),
    relief: new Float32Array(width * height),
  };
  const subject = { flow, detail, swirl: clouds(work, 5, 2, seed + 3), seed };
  BRUSHES.forEach((brush, layer) => {
    const across = Math.max(1.2, paint.brush * brush.width * width);
    const scale = work.width / width;
    const seen = mapPlanes(flat, work, (plane) => gaussian(plane, work.width, work.height, 0.28 * across * scale));
    const unrest = unrestOf(seen, 0.5 * across * scale);
    coverWith(
      canvas,
      { ...brush, layer, across, length: paint.length, play: paint.play },
      { ...subject, seen, unrest },
    );
  });
  keepLikeness(canvas, picture, close);
  return lightRelief(canvas, paint, close.eyes, seed);
};

/** How much happens around each place at the size of a brush. */
function unrestOf(planes: Planes, sigma: number): Float32Array {
  const luma = lumaOf(planes);
  const soft = gaussian(luma, planes.width, planes.height, Math.max(1, sigma * 2));
  const difference = luma.map((value, i) => Math.abs(value - (soft[i] as number)));
  return gaussian(difference, planes.width, planes.height, Math.max(1, sigma));
}

/** The painter's finest brush: what the picture shows on the eyes goes over the strokes, and a little of it all over the face. */
function keepLikeness(canvas: Canvas, picture: Planes, { eyes, face }: Detail): void {
  canvas.channels.forEach((plane, c) => {
    const own = picture.channels[c] as Float32Array;
    for (let i = 0; i < plane.length; i++) {
      const kept = Math.max(0.78 * (eyes[i] as number), 0.16 * (face[i] as number));
      if (kept > 0.01) plane[i] = (plane[i] as number) + ((own[i] as number) - (plane[i] as number)) * kept;
    }
  });
}
