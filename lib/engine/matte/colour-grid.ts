import { CELL } from "./person-map";

/** Encoded RGB in 0..1 as three planes, the mean of every cell of the matting grid. */
export type ColourGrid = { width: number; height: number; red: Float32Array; green: Float32Array; blue: Float32Array };

export function shrinkToGrid(rgb: Uint8Array, pictureWidth: number, pictureHeight: number): ColourGrid {
  const width = Math.ceil(pictureWidth / CELL);
  const height = Math.ceil(pictureHeight / CELL);
  const planes = [0, 1, 2].map(() => new Float32Array(width * height)) as [Float32Array, Float32Array, Float32Array];
  const count = new Float32Array(width * height);
  for (let y = 0, at = 0; y < pictureHeight; y++) {
    const row = Math.floor(y / CELL) * width;
    for (let x = 0; x < pictureWidth; x++, at += 3) {
      const cell = row + Math.floor(x / CELL);
      count[cell] = (count[cell] as number) + 255;
      for (let c = 0; c < 3; c++) {
        const plane = planes[c] as Float32Array;
        plane[cell] = (plane[cell] as number) + (rgb[at + c] as number);
      }
    }
  }
  for (const plane of planes) plane.forEach((sum, cell) => (plane[cell] = sum / (count[cell] as number)));
  return { width, height, red: planes[0], green: planes[1], blue: planes[2] };
}
