import { squareOf } from "./square-of";
import { readUpright, type View } from "./view";

const SIDE_PX = 160;
const AROUND = 1.1;

/** A face turned upright on 160 px, RGB 0 to 255, and the x and y of its mesh in px of that. */
export type UprightFace = { rgb: Float32Array; side: number; points: Float32Array };

export function uprightOf(view: View, mesh: Float32Array): UprightFace {
  const square = squareOf(mesh, AROUND);
  const scale = SIDE_PX / square.side;
  const [cos, sin] = [Math.cos(square.angle), Math.sin(square.angle)];
  const points = new Float32Array((mesh.length / 3) * 2);
  for (let point = 0; point * 3 < mesh.length; point++) {
    const [x, y] = [(mesh[point * 3] as number) - square.x, (mesh[point * 3 + 1] as number) - square.y];
    points[point * 2] = (x * cos + y * sin) * scale + SIDE_PX / 2;
    points[point * 2 + 1] = (y * cos - x * sin) * scale + SIDE_PX / 2;
  }
  return { rgb: readUpright(view, square, SIDE_PX), side: SIDE_PX, points };
}

const GAMMA = 2.2;

/** Mean light of a disc around a mesh point, about linear, 0 to 1; 0 outside the square. */
export function lightAt({ rgb, side, points }: UprightFace, point: number, radius: number): number {
  const [x, y] = [points[point * 2] as number, points[point * 2 + 1] as number];
  let [sum, count] = [0, 0];
  for (let row = Math.max(0, Math.floor(y - radius)); row <= Math.min(side - 1, y + radius); row++) {
    for (let column = Math.max(0, Math.floor(x - radius)); column <= Math.min(side - 1, x + radius); column++) {
      if ((column - x) ** 2 + (row - y) ** 2 > radius * radius) continue;
      sum += lumaAt(rgb, row * side + column);
      count += 1;
    }
  }
  return count > 0 ? (sum / count / 255) ** GAMMA : 0;
}

/** Standard deviation of luma in the level rectangle around some mesh points, 0 to 255. */
export function detailIn({ rgb, side, points }: UprightFace, around: readonly number[]): number {
  const xs = around.map((point) => points[point * 2] as number);
  const ys = around.map((point) => points[point * 2 + 1] as number);
  const inside = (values: number[]) => [
    Math.max(0, Math.floor(Math.min(...values))),
    Math.min(side - 1, Math.max(...values)),
  ];
  const [[left = 0, right = 0], [top = 0, bottom = 0]] = [inside(xs), inside(ys)];
  let [sum, squares, count] = [0, 0, 0];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const luma = lumaAt(rgb, row * side + column);
      sum += luma;
      squares += luma * luma;
      count += 1;
    }
  }
  return count > 0 ? Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2)) : 0;
}

function lumaAt(rgb: Float32Array, pixel: number): number {
  const at = pixel * 3;
  return 0.299 * (rgb[at] as number) + 0.587 * (rgb[at + 1] as number) + 0.114 * (rgb[at + 2] as number);
}
