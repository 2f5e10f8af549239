import { lumaOf } from "./luma";
import { openPixels, type Pixels, readPixels } from "./pixels";

const COLUMNS = 8;
const ROWS = 8;

/** 64 bits, one for each step to the right that gets brighter, as 16 hex digits (N. Krawetz, "Kind of Like That", 2013). */
export async function differenceHash(pixels: Pixels): Promise<string> {
  const tiny = await readPixels(openPixels(pixels).resize(COLUMNS + 1, ROWS, { fit: "fill" }));
  const luma = lumaOf(tiny.data);
  let bits = 0n;
  for (let row = 0; row < ROWS; row++) {
    const line = luma.subarray(row * (COLUMNS + 1), (row + 1) * (COLUMNS + 1));
    line.forEach((value, column) => {
      const next = line[column + 1];
      if (next !== undefined) bits = (bits << 1n) | (next > value ? 1n : 0n);
    });
  }
  return bits.toString(16).padStart(16, "0");
}
