import type { Colour } from "@/lib/domain/recipe-light";
import { noise } from "../../pixels/noise";
import { smoothstep } from "../../pixels/scalar";
import { encodedOf } from "./lay-pigment";
import type { Planes } from "./planes";

/** Bars and gaps of a carved block, the strokes of 真 (true) on a grid. */
const CARVED = [
  "     #     ",
  " ######### ",
  "     #     ",
  "  #######  ",
  "  #     #  ",
  "  #######  ",
  "  #     #  ",
  "  #######  ",
  "  #     #  ",
  "  #######  ",
  "###########",
  "  #     #  ",
  " ##     ## ",
];
const COLUMNS = 15;
const ROWS = 17;
/** Width of the seal, share of the picture's. */
const SIDE = 0.05;
/** Where a seal may stand (its middle, shares of width and height); the emptiest of them is taken. */
const PLACES = [
  [0.1, 0.86],
  [0.9, 0.86],
  [0.1, 0.7],
  [0.9, 0.7],
  [0.1, 0.12],
  [0.9, 0.12],
] as const;

/** Presses a red block with the strokes left white, its edges worn. Changes `picture`. */
export function stampSeal(picture: Planes, density: Float32Array, colour: Colour, seed: number): void {
  const { width, height } = picture;
  const side = SIDE * width;
  const tall = (side * ROWS) / COLUMNS;
  const [middleX, middleY] = emptiest(picture, density, side, tall);
  const left = Math.round(middleX * width - side / 2);
  const top = Math.round(middleY * height - tall / 2);
  const red = encodedOf(colour);
  const cell = side / COLUMNS;
  for (let y = 0; y < tall; y++) {
    for (let x = 0; x < side; x++) {
      const u = (x + 0.5) / cell;
      const v = (y + 0.5) / cell;
      const worn = noise(u * 0.9, v * 0.9, seed + 8) + 0.6 * noise(u * 2.7, v * 2.7, seed + 9);
      const edge = Math.min(u, COLUMNS - u, v, ROWS - v) + 0.35 * worn;
      const carved = CARVED[Math.floor(v) - 2]?.[Math.floor(u) - 2] === "#" && worn < 0.75;
      const share = carved ? 0.06 : 0.9 * smoothstep(0.1, 0.5, edge) * (1 - 0.5 * smoothstep(0.7, 1.1, worn));
      const at = (top + y) * width + left + x;
      picture.channels.forEach((plane, c) => {
        plane[at] = (plane[at] as number) * (1 + ((red[c] as number) - 1) * share);
      });
    }
  }
}

function emptiest(
  { width, height }: Planes,
  density: Float32Array,
  side: number,
  tall: number,
): readonly [number, number] {
  const inkAt = ([x, y]: readonly [number, number]) => {
    let sum = 0;
    for (let v = -1; v <= 1; v += 0.25) {
      for (let u = -1; u <= 1; u += 0.25) {
        const row = Math.round(y * height + v * 0.7 * tall);
        sum += density[row * width + Math.round(x * width + u * 0.7 * side)] as number;
      }
    }
    return sum;
  };
  return PLACES.reduce(
    (best, place) => (inkAt(place) < inkAt(best) - 0.3 ? place : best),
    PLACES[0] as readonly [number, number],
  );
}
