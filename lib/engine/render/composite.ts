import type { Light } from "@/lib/domain/recipe-light";
import type { Scene } from "@/lib/domain/recipe-scene";
import { directionOf } from "../light/direction";
import { RELIEF_CELL, type Relief } from "../light/relief";
import type { Shading } from "../light/shade";
import { softBlur } from "../pixels/blur";
import type { LinearPicture } from "../pixels/linear-picture";
import { resizePlane } from "../pixels/resize-plane";
import { LINEAR_OF_BYTE } from "../pixels/srgb";
import type { Placement } from "./compose";

const SHRINK = 8;
/** How much of a bright backdrop's light creeps over the outline. */
const WRAP = 0.15;
/** On papers a white ground would grey dark hair. */
export const WRAP_ON_PAPERS = 0.02;

type Person = {
  layer: Uint8Array;
  placement: Placement;
  relief: Relief;
  shading: Shading;
  balance: readonly [number, number, number];
};

/** Lays the lit person over the backdrop, in linear light, and lets each leave its mark on the other. Changes `back`. */
export function composite(back: LinearPicture, person: Person, scene: Scene, light: Light, wrap = WRAP): void {
  const { width, height, rgb } = back;
  const { layer, balance, shading } = person;
  const surroundings = meetBackdrop(back, layer, scene, light);
  const sampleAt = cellSampler(person);
  const corner = new Float32Array(4);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const at = i * 3;
      const shadow = surroundings.shadow ? 1 - (surroundings.shadow[i] as number) : 1;
      const opacity = (layer[i * 4 + 3] as number) / 255;
      if (opacity === 0) {
        for (let c = at; c < at + 3; c++) rgb[c] = (rgb[c] as number) * shadow;
        continue;
      }
      const cell = sampleAt(x, y, corner);
      const rest = 1 - opacity;
      for (let c = 0; c < 3; c++) {
        const own = (LINEAR_OF_BYTE[layer[i * 4 + c] as number] as number) * (balance[c] as number);
        const gain = gather(shading.gain, cell, c, corner, person.relief.width);
        const rim = gather(shading.rim, cell, c, corner, person.relief.width);
        const wrapped = wrap * (surroundings.wrap[c]?.[i] as number);
        const lit = own * gain + rim * (0.015 + 0.8 * Math.sqrt(own)) + wrapped;
        rgb[at + c] = (rgb[at + c] as number) * shadow * rest + lit * opacity;
      }
    }
  }
}

/** Bilinear weights in `corner` and the first of the four cells, for a pixel of the frame. */
function cellSampler({ placement, relief }: Person) {
  const per = 1 / (placement.scale * RELIEF_CELL);
  return (x: number, y: number, corner: Float32Array): number => {
    const gx = Math.min(relief.width - 1.001, Math.max(0, (x + 0.5 - placement.x) * per - 0.5));
    const gy = Math.min(relief.height - 1.001, Math.max(0, (y + 0.5 - placement.y) * per - 0.5));
    const column = gx | 0;
    const row = gy | 0;
    const u = gx - column;
    const v = gy - row;
    corner[0] = (1 - u) * (1 - v);
    corner[1] = u * (1 - v);
    corner[2] = (1 - u) * v;
    corner[3] = u * v;
    return (row * relief.width + column) * 3;
  };
}

function gather(field: Float32Array, cell: number, c: number, corner: Float32Array, width: number): number {
  const at = cell + c;
  const under = at + width * 3;
  return (
    (field[at] as number) * (corner[0] as number) +
    (field[at + 3] as number) * (corner[1] as number) +
    (field[under] as number) * (corner[2] as number) +
    (field[under + 3] as number) * (corner[3] as number)
  );
}

/** The person's shadow on the backdrop, and the backdrop's light on the person's outline, both blurred at an eighth. */
export function meetBackdrop({ width, height, rgb }: LinearPicture, layer: Uint8Array, scene: Scene, light: Light) {
  const small = { width: Math.ceil(width / SHRINK), height: Math.ceil(height / SHRINK) };
  const cover = new Float32Array(small.width * small.height);
  const open = [0, 1, 2].map(() => new Float32Array(cover.length));
  for (let y = 0, i = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++, i++) {
      const column = Math.min(width - 1, x * SHRINK + SHRINK / 2);
      const pixel = Math.min(height - 1, y * SHRINK + SHRINK / 2) * width + column;
      const opacity = (layer[pixel * 4 + 3] as number) / 255;
      cover[i] = opacity;
      open.forEach((plane, c) => (plane[i] = (rgb[pixel * 3 + c] as number) * (1 - opacity)));
    }
  }
  const wrap = open.map((plane) =>
    resizePlane(softBlur(plane, small.width, small.height, 1.1), small, { width, height }),
  );
  return { wrap, shadow: shadowOf(cover, small, { width, height }, scene, light) };
}

function shadowOf(
  cover: Float32Array,
  small: { width: number; height: number },
  size: { width: number; height: number },
  { shadow }: Scene,
  light: Light,
): Float32Array | null {
  if (shadow.strength === 0) return null;
  const [lx, ly] = directionOf(light.key);
  const dx = Math.round(-lx * shadow.distance * small.width);
  const dy = Math.round(-ly * shadow.distance * small.width);
  const moved = new Float32Array(cover.length);
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      const fromX = x - dx;
      const fromY = y - dy;
      // Beyond the lower edge the body goes on.
      const row = Math.min(small.height - 1, fromY);
      if (row < 0 || fromX < 0 || fromX >= small.width) continue;
      moved[y * small.width + x] = shadow.strength * (cover[row * small.width + fromX] as number);
    }
  }
  const blurred = softBlur(moved, small.width, small.height, (0.008 + 0.07 * shadow.softness) * small.width);
  return resizePlane(blurred, small, size);
}
