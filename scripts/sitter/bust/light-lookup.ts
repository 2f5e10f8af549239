import type { Geometry } from "./geometry-pass";
import type { LightMap } from "./light-pass";
import { clamp, read, type Vec3 } from "./numbers";

/**
 * The light at a point of the picture (pixels), between the four cells around it. Cells that lie at another depth or
 * face another way hardly count (joint bilateral upsampling, Kopf et al. 2007).
 */
export function lightAt(
  map: LightMap,
  { normals, depth }: Geometry,
  pixelCm: number,
  px: number,
  py: number,
  travelled: number,
  normal: Vec3,
  out: Float32Array,
): void {
  const gx = px / 2 - 0.5;
  const gy = py / 2 - 0.5;
  const i0 = Math.floor(gx);
  const j0 = Math.floor(gy);
  let total = 0;
  out.fill(0);
  for (let s = 0; s < 4; s++) {
    const a = s & 1;
    const b = s >> 1;
    const cell = clamp(j0 + b, 0, map.height - 1) * map.width + clamp(i0 + a, 0, map.width - 1);
    const p = map.pixels[cell] as number; // in bounds by the clamps
    if (p < 0) continue;
    const alike =
      normal[0] * read(normals, p * 3) + normal[1] * read(normals, p * 3 + 1) + normal[2] * read(normals, p * 3 + 2);
    const apart = (read(depth, p) - travelled) / (pixelCm * 6);
    const near = 0.02 + Math.abs(1 - a - gx + i0) * Math.abs(1 - b - gy + j0);
    const weight = near * (Math.max(0, alike) ** 4 + 1e-4) * (Math.exp(-apart * apart) + 1e-5);
    total += weight;
    for (let c = 0; c < map.channels; c++) out[c] = read(out, c) + weight * read(map.values, cell * map.channels + c);
  }
  if (total > 0) for (let c = 0; c < map.channels; c++) out[c] = read(out, c) / total;
}
