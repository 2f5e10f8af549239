import sharp from "sharp";
import type { Cutout } from "./cutout";
import { faceFrameOf, placeMesh } from "./face-mesh";

/**
 * The same person in fewer pixels, for pictures that will never be large: everything that is measured in px of the
 * cutout shrinks with it. @param headPx what top of the hair to chin may measure then; a smaller head is left alone.
 */
export async function shrinkCutout(cutout: Cutout, headPx: number): Promise<Cutout> {
  const face = faceFrameOf(cutout.mesh);
  const wanted = headPx / Math.max(face.height, face.chinY - cutout.crownY);
  if (wanted >= 1) return cutout;
  const width = Math.max(2, Math.round(cutout.width * wanted));
  const height = Math.max(2, Math.round(cutout.height * wanted));
  const share = height / cutout.height;
  const bytes = await sharp(cutout.rgba, { raw: { width: cutout.width, height: cutout.height, channels: 4 } })
    .resize(width, height, { fit: "fill", kernel: "lanczos3" })
    .raw()
    .toBuffer();
  const row = (at: number | null) => (at === null ? null : at * share);
  return {
    ...cutout,
    width,
    height,
    rgba: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    mesh: placeMesh(cutout.mesh, 0, 0, share),
    crownY: cutout.crownY * share,
    cuts: { ...cutout.cuts, left: row(cutout.cuts.left), right: row(cutout.cuts.right) },
    scale: cutout.scale * share,
  };
}
