import sharp from "sharp";
import type { Cutout } from "../matte/cutout";
import { clamp } from "../pixels/scalar";
import { sharpen } from "../pixels/sharpen";
import type { Placement } from "./compose";

/** The cutout as it lies in the frame: straight RGBA bytes of the frame's size. Gives back the placement as rounded to whole px. */
export async function placePerson(cutout: Cutout, wanted: Placement, width: number, height: number) {
  const from = (edge: number) => Math.floor(-edge / wanted.scale);
  const left = clamp(from(wanted.x), 0, cutout.width - 2);
  const top = clamp(from(wanted.y), 0, cutout.height - 2);
  const right = clamp(Math.ceil((width - wanted.x) / wanted.scale), left + 1, cutout.width);
  const bottom = clamp(Math.ceil((height - wanted.y) / wanted.scale), top + 1, cutout.height);
  const size = {
    width: Math.max(1, Math.round((right - left) * wanted.scale)),
    height: Math.max(1, Math.round((bottom - top) * wanted.scale)),
  };
  const part = await sharp(cutout.rgba, { raw: { width: cutout.width, height: cutout.height, channels: 4 } })
    .extract({ left, top, width: right - left, height: bottom - top })
    .resize(size.width, size.height, { fit: "fill", kernel: "lanczos3" })
    .raw()
    .toBuffer();
  const enlarged = wanted.scale * Math.max(1, cutout.scale);
  if (wanted.scale > 1.15) sharpen(part, size.width, size.height, clamp(0.45 * enlarged, 0.5, 2), 0.45);

  const startX = Math.round(wanted.x + left * wanted.scale);
  const startY = Math.round(wanted.y + top * wanted.scale);
  const layer = new Uint8Array(width * height * 4);
  const firstX = Math.max(0, startX);
  const count = Math.min(width, startX + size.width) - firstX;
  for (let y = Math.max(0, startY); y < Math.min(height, startY + size.height) && count > 0; y++) {
    const at = ((y - startY) * size.width + firstX - startX) * 4;
    layer.set(part.subarray(at, at + count * 4), (y * width + firstX) * 4);
  }
  const scale = size.width / (right - left);
  return { layer, placement: { scale, x: startX - left * scale, y: startY - top * scale } };
}
