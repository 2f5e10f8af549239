import type { Light } from "@/lib/domain/recipe-light";
import type { SceneOf } from "@/lib/domain/recipe-scene";
import { directionOf } from "../../light/direction";
import { fractalNoise } from "../../pixels/noise";
import { smoothstep } from "../../pixels/scalar";
import type { Painter } from "./painter";

/** Paper under gelled lamps: pools of coloured light that add up, each falling off as from a lamp at a slant. */
export function paintWashes({ colour, washes }: SceneOf<"washes">, aspect: number, seed: number): Painter {
  return (x, y, out) => {
    const wave = 1 + 0.05 * fractalNoise(x * 1.3 + 3, y * 0.9, 2, seed);
    out[0] = colour[0] * wave;
    out[1] = colour[1] * wave;
    out[2] = colour[2] * wave;
    for (const wash of washes) {
      const way = ((x - wash.x) ** 2 + (y - wash.y * aspect) ** 2) / (wash.radius * wash.radius);
      // The inverse square of a lamp at the pool's own radius from the paper.
      const level = wave / (1 + 1.6 * way) ** 2;
      for (let c = 0; c < 3; c++) out[c] = (out[c] as number) + (wash.colour[c] as number) * level;
    }
  };
}

/** Width of a moulding, and of the gap between two fields, in widths of a field. */
const MOULDING = 0.05;
const GAP = 0.13;

/** A panelled wall: every field has two mouldings, whose slopes catch the key light or turn from it. */
export function paintPanelled(scene: SceneOf<"panelled">, light: Light, aspect: number, seed: number): Painter {
  const { colour, relief, field, blur } = scene;
  const [lx, ly] = directionOf(light.key);
  const soft = 0.0025 + 0.02 * blur;
  const tall = field * 2.4;
  return (x, y, out) => {
    const u = fromEdge((x - 0.5) / field + 0.5) * field;
    const v = fromEdge((y - aspect * 0.46) / tall + 0.5) * tall;
    const edgeX = Math.abs(u) - (field * (1 - GAP)) / 2;
    const edgeY = Math.abs(v) - (tall - field * GAP) / 2;
    const outside = Math.max(edgeX, edgeY);
    const upright = edgeX > edgeY;
    // Outwards from the field's middle, along the face of the moulding.
    const toLamp = upright ? Math.sign(u) * lx : Math.sign(v) * ly;
    const slope = profile(outside / (field * MOULDING), soft / (field * MOULDING));
    const wall = 1 + 0.015 * fractalNoise(x * 7, y * 7, 3, seed);
    const shade = wall * (1 + relief * (slope.tilt * toLamp * 0.55 - slope.hollow * 0.35));
    for (let c = 0; c < 3; c++) out[c] = (colour[c] as number) * shade;
  };
}

/** Distance from the middle of the cell, -0.5 to 0.5. */
function fromEdge(place: number): number {
  return place - Math.floor(place) - 0.5;
}

/** An ogee seen from the field outwards: it rises, turns, falls, and leaves a line of shade; the inner bead is a thinner one. */
function profile(way: number, soft: number) {
  const bump = (from: number, to: number) =>
    smoothstep(from - soft, from + soft, way) * smoothstep(to + soft, to - soft, way);
  return {
    tilt: -bump(-1, -0.45) + bump(-0.4, 0) - 0.7 * bump(-2.6, -2.35) + 0.7 * bump(-2.3, -2.05),
    hollow: bump(-0.02, 0.16) + 0.8 * bump(-1.14, -0.98) + 0.4 * bump(-2.05, -1.95),
  };
}
