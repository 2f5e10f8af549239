import sharp from "sharp";
import type { MeshedFrame } from "@/lib/engine/matte/cut-out";
import type { Cutout } from "@/lib/engine/matte/cutout";

/** A cutout's alpha where it lies in its photo, 0..1 at the photo's size. */
export async function matteOf(cutout: Cutout, { width, height, mesh }: MeshedFrame): Promise<Float32Array> {
  const { scale, rgba } = cutout;
  const alpha = Uint8Array.from({ length: cutout.width * cutout.height }, (_, i) => rgba[i * 4 + 3] as number);
  const size = { width: Math.round(cutout.width / scale), height: Math.round(cutout.height / scale) };
  const small = await sharp(alpha, { raw: { width: cutout.width, height: cutout.height, channels: 1 } })
    .resize(size.width, size.height, { fit: "fill" })
    .toColourspace("b-w")
    .raw()
    .toBuffer();
  // The mesh is known in both, so the corner follows from its first point.
  const left = Math.round((mesh[0] as number) - (cutout.mesh[0] as number) / scale);
  const top = Math.round((mesh[1] as number) - (cutout.mesh[1] as number) / scale);
  const out = new Float32Array(width * height);
  for (let y = Math.max(0, top); y < Math.min(height, top + size.height); y++) {
    for (let x = Math.max(0, left); x < Math.min(width, left + size.width); x++) {
      out[y * width + x] = (small[(y - top) * size.width + x - left] as number) / 255;
    }
  }
  return out;
}
