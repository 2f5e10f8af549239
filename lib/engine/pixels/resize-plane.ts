/** Bilinear resize of one plane; pixel centres keep their places. Meant for smooth planes: it does not average when it shrinks. */
export function resizePlane(
  plane: Float32Array,
  from: { width: number; height: number },
  to: { width: number; height: number },
): Float32Array {
  const out = new Float32Array(to.width * to.height);
  const columns = tapsFor(from.width, to.width);
  const rows = tapsFor(from.height, to.height);
  for (let y = 0; y < to.height; y++) {
    const row = (rows.first[y] as number) * from.width;
    const next = row + (rows.step[y] as number) * from.width;
    const v = rows.share[y] as number;
    for (let x = 0; x < to.width; x++) {
      const column = columns.first[x] as number;
      const beside = column + (columns.step[x] as number);
      const u = columns.share[x] as number;
      const top = (plane[row + column] as number) * (1 - u) + (plane[row + beside] as number) * u;
      const bottom = (plane[next + column] as number) * (1 - u) + (plane[next + beside] as number) * u;
      out[y * to.width + x] = top * (1 - v) + bottom * v;
    }
  }
  return out;
}

/** Where each new sample lies between two old ones. */
function tapsFor(from: number, to: number) {
  const first = new Int32Array(to);
  const step = new Int32Array(to);
  const share = new Float32Array(to);
  for (let i = 0; i < to; i++) {
    const position = Math.min(from - 1, Math.max(0, ((i + 0.5) * from) / to - 0.5));
    const floor = Math.floor(position);
    first[i] = floor;
    step[i] = floor < from - 1 ? 1 : 0;
    share[i] = position - floor;
  }
  return { first, step, share };
}
