import { clamp } from "../pixels/scalar";
import { NET_SIDE, type Square } from "./net-views";
import type { WorkPicture } from "./work-picture";

/** Cells of the matting grid, px of the work picture a side. */
export const CELL = 4;

export type PersonMap = {
  width: number;
  height: number;
  /** What the network's views say on the whole, and the least and the most that any of them said, 0..1. */
  mean: Float32Array;
  least: Float32Array;
  most: Float32Array;
};

/** Lays the network's answers over each other on the matting grid. */
export function mergeViews(
  answers: { square: Square; person: Float32Array }[],
  picture: Pick<WorkPicture, "width" | "height" | "region" | "scale">,
  photo: { width: number; height: number },
): PersonMap {
  const width = Math.ceil(picture.width / CELL);
  const height = Math.ceil(picture.height / CELL);
  const sum = new Float32Array(width * height);
  const weight = new Float32Array(width * height);
  const least = new Float32Array(width * height).fill(1);
  const most = new Float32Array(width * height);
  for (const { square, person } of answers) {
    const perNet = square.side / NET_SIDE;
    for (let y = 0; y < height; y++) {
      const photoY = picture.region.top + ((y + 0.5) * CELL) / picture.scale;
      const v = (photoY - square.top) / perNet - 0.5;
      if (v < -1 || v > NET_SIDE) continue;
      for (let x = 0; x < width; x++) {
        const photoX = picture.region.left + ((x + 0.5) * CELL) / picture.scale;
        const across = (photoX - square.left) / perNet - 0.5;
        if (across < -1 || across > NET_SIDE) continue;
        const share = trust(square, across, v, photo);
        if (share <= 0.02) continue;
        const value = sample(person, square.flip ? NET_SIDE - 1 - across : across, v);
        const i = y * width + x;
        sum[i] = (sum[i] as number) + value * share;
        weight[i] = (weight[i] as number) + share;
        if (share > 0.4) {
          least[i] = Math.min(least[i] as number, value);
          most[i] = Math.max(most[i] as number, value);
        }
      }
    }
  }
  const mean = sum.map((value, i) => ((weight[i] as number) > 0 ? value / (weight[i] as number) : 0));
  for (let i = 0; i < mean.length; i++) {
    if ((least[i] as number) > (most[i] as number)) least[i] = most[i] = mean[i] as number;
  }
  return { width, height, mean, least, most };
}

/** A view is trusted less towards a border that cuts through the photo: the network cannot see what goes on there.
 * Most of all towards the lower one, where a wall beside a cut-off body often passes for a shoulder. */
function trust(square: Square, u: number, v: number, photo: { width: number; height: number }): number {
  let share = square.weight;
  if (square.left > 0) share = Math.min(share, u / 40);
  if (square.top > 0) share = Math.min(share, v / 40);
  if (square.left + square.side < photo.width) share = Math.min(share, (NET_SIDE - 1 - u) / 40);
  if (square.top + square.side < photo.height) share = Math.min(share, (NET_SIDE - 1 - v) / 96);
  return share;
}

/** Bilinear; the last rows of a view fade out and are left to the row above them. */
function sample(person: Float32Array, u: number, v: number): number {
  const x = clamp(u, 0, NET_SIDE - 1.001);
  const y = clamp(v, 0, NET_SIDE - 6);
  const column = x | 0;
  const row = y | 0;
  const at = row * NET_SIDE + column;
  const top = (person[at] as number) * (1 - x + column) + (person[at + 1] as number) * (x - column);
  const under = at + NET_SIDE;
  const bottom = (person[under] as number) * (1 - x + column) + (person[under + 1] as number) * (x - column);
  return top * (1 - y + row) + bottom * (y - row);
}
