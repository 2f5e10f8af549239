/**
 * What a lens does to a plane that is out of focus: the mean over a round opening of this radius (px), with copied edges.
 * Each row's running sums are read at the ends of the disc's chords, which may lie between pixels, so its rim has no steps.
 */
export function discBlur(plane: Float32Array, width: number, height: number, radius: number): Float32Array {
  const out = new Float32Array(plane.length);
  if (radius < 0.6) {
    out.set(plane);
    return out;
  }
  const pad = Math.ceil(radius) + 2;
  const sums = runningSums(plane, width, height, pad);
  const stride = width + 2 * pad + 1;
  const reach = Math.floor(radius);
  let area = 0;
  for (let down = -reach; down <= reach; down++) area += 2 * Math.sqrt(radius * radius - down * down);
  for (let down = -reach; down <= reach; down++) {
    const half = Math.sqrt(radius * radius - down * down);
    const right = Math.floor(pad + 0.5 + half);
    const rightShare = pad + 0.5 + half - right;
    const left = Math.floor(pad + 0.5 - half);
    const leftShare = pad + 0.5 - half - left;
    for (let y = 0; y < height; y++) {
      const row = Math.min(height - 1, Math.max(0, y + down)) * stride;
      const at = y * width;
      for (let x = 0; x < width; x++) {
        const to = row + x + right;
        const from = row + x + left;
        const end = (sums[to] as number) * (1 - rightShare) + (sums[to + 1] as number) * rightShare;
        const start = (sums[from] as number) * (1 - leftShare) + (sums[from + 1] as number) * leftShare;
        out[at + x] = (out[at + x] as number) + (end - start);
      }
    }
  }
  for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) / area;
  return out;
}

/** Per row: entry `n` is the sum of the first n pixels of the row, widened by `pad` copies at both ends. */
function runningSums(plane: Float32Array, width: number, height: number, pad: number): Float64Array {
  const stride = width + 2 * pad + 1;
  const sums = new Float64Array(stride * height);
  for (let y = 0; y < height; y++) {
    let sum = 0;
    for (let n = 0; n < stride - 1; n++) {
      sum += plane[y * width + Math.min(width - 1, Math.max(0, n - pad))] as number;
      sums[y * stride + n + 1] = sum;
    }
  }
  return sums;
}
