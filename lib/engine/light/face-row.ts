import type { Relief } from "./relief";

/** The row of the relief that the middle of the face lies in, between eyes and nose; between two rows, too. */
export function faceRow({ face, width, height }: Pick<Relief, "face" | "width" | "height">): number {
  let sum = 0;
  let weight = 1e-9;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      sum += y * (face[y * width + x] as number);
      weight += face[y * width + x] as number;
    }
  }
  return sum / weight;
}
