import { writeFile } from "node:fs/promises";
import sharp from "sharp";

/** Writes RGB bytes as WebP without metadata, at the best quality up to 84 that stays within `limitBytes`. */
export async function saveWebp(
  rgb: Uint8Array,
  size: { width: number; height: number },
  file: string,
  limitBytes: number,
): Promise<{ quality: number; bytes: number }> {
  for (let quality = 84; ; quality -= 4) {
    const encoded = await sharp(rgb, { raw: { ...size, channels: 3 } })
      .webp({ quality, effort: 6, smartSubsample: true })
      .toBuffer();
    if (encoded.length > limitBytes && quality > 20) continue;
    await writeFile(file, encoded);
    return { quality, bytes: encoded.length };
  }
}
