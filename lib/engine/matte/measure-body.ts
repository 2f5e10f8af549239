import type { Cutout } from "./cutout";
import { faceFrameOf } from "./face-mesh";

type Shape = Pick<Cutout, "width" | "height" | "rgba" | "mesh">;

const HALF = 128;

/** Top of the hair: the first row above the face that holds a tenth of a face's width of person. */
export function findCrown({ width, rgba, mesh }: Shape): number {
  const face = faceFrameOf(mesh);
  const from = Math.max(0, Math.floor(face.middleX - face.height * 0.7));
  const to = Math.min(width, Math.ceil(face.middleX + face.height * 0.7));
  for (let y = 0; y < face.topY; y++) {
    let count = 0;
    for (let x = from; x < to; x++) if ((rgba[(y * width + x) * 4 + 3] as number) > HALF) count++;
    if (count > face.height * 0.08) return y;
  }
  return Math.max(0, face.topY);
}

/** Where the edges of the cutout cut through the person. A run shorter than a fiftieth of the edge is a stray hair. */
export function findCuts({ width, height, rgba }: Shape): Cutout["cuts"] {
  const isPerson = (x: number, y: number) => (rgba[(y * width + x) * 4 + 3] as number) > HALF;
  const side = (x: number) => {
    let run = 0;
    for (let y = 0; y < height; y++) {
      run = isPerson(x, y) ? run + 1 : 0;
      if (run > height / 50) return y - run + 1;
    }
    return null;
  };
  const line = (y: number) => {
    let count = 0;
    for (let x = 0; x < width; x++) if (isPerson(x, y)) count++;
    return count > width / 50;
  };
  return { left: side(2), right: side(width - 3), top: line(2), bottom: line(height - 3) };
}
