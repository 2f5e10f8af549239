/** Mean over a (2r+1)² window with copied edges, in two running sums; `plane` is left as it was. */
function boxBlur(plane: Float32Array, width: number, height: number, radius: number): Float32Array {
  const out = new Float32Array(plane.length);
  if (radius < 1) {
    out.set(plane);
    return out;
  }
  const across = new Float32Array(plane.length);
  const share = 1 / (2 * radius + 1);
  for (let row = 0; row < height; row++) {
    const start = row * width;
    let sum = 0;
    for (let x = -radius; x <= radius; x++) sum += plane[start + inside(x, width)] as number;
    for (let x = 0; x < width; x++) {
      across[start + x] = sum * share;
      const entering = plane[start + inside(x + radius + 1, width)] as number;
      sum += entering - (plane[start + inside(x - radius, width)] as number);
    }
  }
  const sums = new Float64Array(width);
  for (let y = -radius; y <= radius; y++) {
    const start = inside(y, height) * width;
    for (let x = 0; x < width; x++) sums[x] = (sums[x] as number) + (across[start + x] as number);
  }
  for (let y = 0; y < height; y++) {
    const leaving = inside(y - radius, height) * width;
    const entering = inside(y + radius + 1, height) * width;
    for (let x = 0; x < width; x++) {
      const sum = sums[x] as number;
      out[y * width + x] = sum * share;
      sums[x] = sum + (across[entering + x] as number) - (across[leaving + x] as number);
    }
  }
  return out;
}

function inside(value: number, length: number): number {
  return value < 0 ? 0 : value >= length ? length - 1 : value;
}

/** Close to a Gaussian of this deviation (px): three box means in a row (Wells 1986). */
export function softBlur(plane: Float32Array, width: number, height: number, sigma: number): Float32Array {
  const radius = Math.max(0, Math.round((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2));
  if (radius === 0) return Float32Array.from(plane);
  const once = boxBlur(plane, width, height, radius);
  return boxBlur(boxBlur(once, width, height, radius), width, height, radius);
}
