/**
 * A picture in linear light: interleaved RGB, 1 is paper white, rows from the top.
 * Loops over it keep to its bounds, which is why reads from typed arrays are narrowed with `as number` in this room:
 * a check for `undefined` in each of a million turns would cost as much as the work itself.
 */
export type LinearPicture = { width: number; height: number; rgb: Float32Array };

export function blankPicture(width: number, height: number): LinearPicture {
  return { width, height, rgb: new Float32Array(width * height * 3) };
}

/** Rec. 709 luminance of linear RGB. */
export function luminance(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Colours every pixel: `shade` gets x in 0 to 1, y in the same unit (so circles stay round), and writes to `out`. */
export function paintEach(picture: LinearPicture, shade: (x: number, y: number, out: Float32Array) => void): void {
  const { width, height, rgb } = picture;
  const out = new Float32Array(3);
  for (let row = 0, at = 0; row < height; row++) {
    for (let column = 0; column < width; column++, at += 3) {
      shade((column + 0.5) / width, (row + 0.5) / width, out);
      rgb.set(out, at);
    }
  }
}
