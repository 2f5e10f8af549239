import type { Light } from "@/lib/domain/recipe-light";
import type { Scene } from "@/lib/domain/recipe-scene";
import { directionOf } from "../light/direction";
import { softBlur } from "../pixels/blur";
import type { LinearPicture } from "../pixels/linear-picture";
import { resizePlane } from "../pixels/resize-plane";
import { clamp } from "../pixels/scalar";

type Size = { width: number; height: number };
type Plane = Size & { values: Float32Array };

/** Light that creeps over the outline is worked out on this many columns, whatever the frame's size, and as wide at each. */
const WRAP_COLUMNS = 128;
const WRAP_SIGMA = 1.1;
/** A blur on a grid shows the grid when it is narrower than this many of its cells. */
const CELLS_OF_BLUR = 2.5;
const COARSEST = 8;
/** Nearer to the wall than this (widths of the frame) even the light from all sides finds less way between the two. */
const CONTACT = { reach: 0.2, strength: 0.45 };

/**
 * The backdrop's light on the person's outline, three planes of the frame's size, and the person's shadow on the backdrop:
 * the share of light that is missing, or null. `layer` is straight RGBA of the frame's size.
 */
export function meetBackdrop(back: LinearPicture, layer: Uint8Array, scene: Scene, light: Light) {
  return { wrap: wrapOf(back, layer), shadow: shadowOf(back, layer, scene, light) };
}

function wrapOf({ width, height, rgb }: LinearPicture, layer: Uint8Array): Float32Array[] {
  const step = Math.max(1, Math.round(width / WRAP_COLUMNS));
  const small = { width: Math.ceil(width / step), height: Math.ceil(height / step) };
  const open = [0, 1, 2].map(() => new Float32Array(small.width * small.height));
  const half = step >> 1;
  for (let y = 0, i = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++, i++) {
      const pixel = Math.min(height - 1, y * step + half) * width + Math.min(width - 1, x * step + half);
      const rest = 1 - (layer[pixel * 4 + 3] as number) / 255;
      open.forEach((plane, c) => (plane[i] = (rgb[pixel * 3 + c] as number) * rest));
    }
  }
  return open.map((plane) =>
    resizePlane(softBlur(plane, small.width, small.height, WRAP_SIGMA), small, { width, height }),
  );
}

function shadowOf(frame: Size, layer: Uint8Array, { shadow }: Scene, light: Light): Float32Array | null {
  if (shadow.strength === 0) return null;
  const sigma = (0.008 + 0.07 * shadow.softness) * frame.width;
  const step = clamp(Math.floor(sigma / CELLS_OF_BLUR), 1, COARSEST);
  const cover = coverOf(layer, frame, step);
  const [lx, ly] = directionOf(light.key);
  const away = (shadow.distance * frame.width) / step;
  const moved = moveBy(cover, -lx * away, -ly * away);
  const cast = softBlur(moved, cover.width, cover.height, sigma / step);
  const near = CONTACT.strength * Math.max(0, 1 - shadow.distance / CONTACT.reach);
  // The further off the wall, the wider what is missing spreads.
  const spread = ((0.012 + 0.2 * shadow.distance) * frame.width) / step;
  const contact = near > 0 ? softBlur(cover.values, cover.width, cover.height, spread) : null;
  const missing = cast.map((share, i) => {
    const open = (1 - shadow.strength * share) * (1 - shadow.strength * near * (contact?.[i] ?? 0));
    return 1 - open;
  });
  return resizePlane(missing, cover, frame);
}

/** The person's opacity as means of `step`² px. */
function coverOf(layer: Uint8Array, { width, height }: Size, step: number): Plane {
  const small = { width: Math.ceil(width / step), height: Math.ceil(height / step) };
  const values = new Float32Array(small.width * small.height);
  const count = new Float32Array(values.length);
  for (let y = 0; y < height; y++) {
    const row = ((y / step) | 0) * small.width;
    for (let x = 0; x < width; x++) {
      const cell = row + ((x / step) | 0);
      values[cell] = (values[cell] as number) + (layer[(y * width + x) * 4 + 3] as number);
      count[cell] = (count[cell] as number) + 255;
    }
  }
  return { ...small, values: values.map((sum, cell) => sum / (count[cell] as number)) };
}

/** The plane moved by parts of a cell too; below the lower edge the body goes on, beyond the others there is nobody. */
function moveBy({ width, height, values }: Plane, dx: number, dy: number): Float32Array {
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width ? 0 : (values[Math.min(height - 1, y) * width + x] as number);
  const [left, top] = [Math.floor(-dx), Math.floor(-dy)];
  const [u, v] = [-dx - left, -dy - top];
  const moved = new Float32Array(values.length);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const above = at(x + left, y + top) * (1 - u) + at(x + left + 1, y + top) * u;
      const below = at(x + left, y + top + 1) * (1 - u) + at(x + left + 1, y + top + 1) * u;
      moved[i] = above * (1 - v) + below * v;
    }
  }
  return moved;
}
