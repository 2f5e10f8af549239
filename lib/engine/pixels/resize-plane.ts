/** Bilinear resize of one plane; pixel centres keep their places. Meant for smooth planes: it does not average when it shrinks. */
export function resizePlane(
  plane: Float32Array,
  from: { width: number; height: number },
  to: { width: number; height: number },
): Float32Array {
  const out = new Float32Array(to.width * to.height);
  const columns = tapsFor(from.width, to.width);
  const rows = tapsFor(from.height, to.height);
  // First every row to its new width, then between rows: half the reads of doing both at once.
  const wide = new Float32Array(to.width * from.height);
  for (let y = 0, at = 0; y < from.height; y++) {
    for (let x = 0; x < to.width; x++, at++) {
      const column = y * from.width + (columns.first[x] as number);
      const left = plane[column] as number;
      wide[at] = left + ((plane[column + (columns.step[x] as number)] as number) - left) * (columns.share[x] as number);
    }
  }
  for (let y = 0, at = 0; y < to.height; y++) {
    const row = (rows.first[y] as number) * to.width;
    const next = row + (rows.step[y] as number) * to.width;
    const v = rows.share[y] as number;
    for (let x = 0; x < to.width; x++, at++) {
      const top = wide[row + x] as number;
      out[at] = top + ((wide[next + x] as number) - top) * v;
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
