import type { Colour } from "@/lib/domain/recipe-light";
import { clamp } from "../../../pixels/scalar";
import { type Layer, shadeLayer } from "./layer";

/** Upright box; edges in widths of the frame, softened over a pixel of the layer so that thin ones keep their weight. */
export function addBox(
  layer: Layer,
  box: { left: number; top: number; right: number; bottom: number },
  tone: readonly number[],
  opacity = 1,
): void {
  const per = layer.width;
  shadeLayer(
    layer,
    (x, y, out) => {
      const across = clamp((x - box.left) * per + 0.5, 0, 1) * clamp((box.right - x) * per + 0.5, 0, 1);
      const down = clamp((y - box.top) * per + 0.5, 0, 1) * clamp((box.bottom - y) * per + 0.5, 0, 1);
      for (let c = 0; c < 3; c++) out[c] = tone[c] as number;
      out[3] = opacity * across * down;
    },
    { left: box.left - 1 / per, top: box.top - 1 / per, right: box.right + 1 / per, bottom: box.bottom + 1 / per },
  );
}

/** An ellipse, or with `point` above 0 the shape of a leaf; `turn` in radians. */
export function addLeaf(
  layer: Layer,
  leaf: { x: number; y: number; long: number; wide: number; turn: number; point?: number },
  tone: readonly number[],
  opacity = 1,
): void {
  const reach = Math.max(leaf.long, leaf.wide) + 1 / layer.width;
  const cos = Math.cos(leaf.turn);
  const sin = Math.sin(leaf.turn);
  const point = leaf.point ?? 0;
  shadeLayer(
    layer,
    (x, y, out) => {
      const along = ((x - leaf.x) * cos + (y - leaf.y) * sin) / leaf.long;
      // Towards its tips a leaf is narrower than an ellipse.
      const narrow = 1 - point * 0.55 * along * along;
      const across = ((y - leaf.y) * cos - (x - leaf.x) * sin) / (leaf.wide * Math.max(0.1, narrow));
      const inside = (1 - Math.hypot(along, across)) * Math.min(leaf.long, leaf.wide) * layer.width;
      for (let c = 0; c < 3; c++) out[c] = tone[c] as number;
      out[3] = opacity * clamp(inside + 0.5, 0, 1);
    },
    { left: leaf.x - reach, top: leaf.y - reach, right: leaf.x + reach, bottom: leaf.y + reach },
  );
}

export function brighter(tone: readonly number[], factor: number): Colour {
  return [(tone[0] as number) * factor, (tone[1] as number) * factor, (tone[2] as number) * factor];
}
