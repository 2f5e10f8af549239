import { openPixels, type Pixels, readPixels } from "../pictures/pixels";
import { clamp } from "../pixels/scalar";

/** A square of a picture, px; it may reach past the edges, where it is grey, and may lean (radians, clockwise). */
export type Square = { x: number; y: number; side: number; angle: number };

/** What the networks see beyond the edge of a picture. */
const GREY = 128;

/** A level square part of a picture at a size of its own; `left`, `top` and `side` are px of the picture. */
export type View = { rgb: Uint8Array; size: number; left: number; top: number; side: number };

/** The level square around a centre, scaled to `size` px. Scaling down averages, so that nothing is skipped. */
export async function viewOf(picture: Pixels, x: number, y: number, side: number, size: number): Promise<View> {
  const [left, top] = [x - side / 2, y - side / 2];
  const across = partOf(left, side, picture.width, size);
  const down = partOf(top, side, picture.height, size);
  const part = await readPixels(
    openPixels(picture)
      .extract({ left: across.from, top: down.from, width: across.length, height: down.length })
      .resize(across.viewLength, down.viewLength, { fit: "fill", kernel: "linear" }),
  );
  const rgb = new Uint8Array(size * size * 3).fill(GREY);
  for (let row = 0; row < part.height; row++) {
    const line = part.data.subarray(row * part.width * 3, (row + 1) * part.width * 3);
    rgb.set(line, ((down.viewFrom + row) * size + across.viewFrom) * 3);
  }
  return { rgb, size, left, top, side };
}

/** Along one side: which pixels of the picture the square covers, and where they go in the view. */
function partOf(start: number, side: number, limit: number, size: number) {
  const scale = size / side;
  const from = clamp(Math.floor(start), 0, limit - 1);
  const length = clamp(Math.ceil(start + side), from + 1, limit) - from;
  const viewFrom = clamp(Math.round((from - start) * scale), 0, size - 1);
  return { from, length, viewFrom, viewLength: clamp(Math.round(length * scale), 1, size - viewFrom) };
}

/** A leaning square of the picture, turned upright and read from a view of it: RGB, 0 to 255, `size` squared, bilinear. */
export function readUpright(view: View, { x, y, side, angle }: Square, size: number): Float32Array {
  const out = new Float32Array(size * size * 3);
  const scale = view.size / view.side;
  const step = (side / size) * scale;
  const [along, across] = [Math.cos(angle) * step, Math.sin(angle) * step];
  const [centreX, centreY] = [(x - view.left) * scale - 0.5, (y - view.top) * scale - 0.5];
  const { rgb } = view;
  const [last, line] = [view.size - 1, view.size * 3];
  for (let row = 0, at = 0; row < size; row++) {
    const down = row + 0.5 - size / 2;
    for (let column = 0; column < size; column++, at += 3) {
      const right = column + 0.5 - size / 2;
      const fromX = centreX + right * along - down * across;
      const fromY = centreY + right * across + down * along;
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      if (left < 0 || top < 0 || left >= last || top >= last) {
        out.fill(GREY, at, at + 3);
        continue;
      }
      const [partX, partY] = [fromX - left, fromY - top];
      const first = (top * view.size + left) * 3;
      // Inside the view, by the test above.
      for (let channel = first; channel < first + 3; channel++) {
        const above = (rgb[channel] as number) * (1 - partX) + (rgb[channel + 3] as number) * partX;
        const below = (rgb[channel + line] as number) * (1 - partX) + (rgb[channel + line + 3] as number) * partX;
        out[at + channel - first] = above * (1 - partY) + below * partY;
      }
    }
  }
  return out;
}

/** From px of an upright reading of `size` back to px of the picture. */
export function toPicture({ x, y, side, angle }: Square, size: number, column: number, row: number): [number, number] {
  const step = side / size;
  const [right, down] = [(column - size / 2) * step, (row - size / 2) * step];
  return [x + right * Math.cos(angle) - down * Math.sin(angle), y + right * Math.sin(angle) + down * Math.cos(angle)];
}
