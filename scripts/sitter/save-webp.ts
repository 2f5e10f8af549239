import { writeFile } from "node:fs/promises";
import sharp from "sharp";

/** Below this quality blocks show; a smaller picture is then the lesser evil. */
const LOWEST = 36;

/**
 * Writes RGB bytes as WebP without metadata that stays within `limitBytes`: at the best quality up to 84, and where grain or
 * a printer's dots leave no other way, in smaller steps of size.
 */
export async function saveWebp(
  rgb: Uint8Array,
  size: { width: number; height: number },
  file: string,
  limitBytes: number,
): Promise<{ quality: number; bytes: number; width: number }> {
  for (let { width } = size; ; width = Math.round(width * 0.9)) {
    for (let quality = 84; quality >= LOWEST; quality -= 8) {
      const encoded = await sharp(rgb, { raw: { ...size, channels: 3 } })
        .resize(width)
        .webp({ quality, effort: 6, smartSubsample: true })
        .toBuffer();
      if (encoded.length > limitBytes) continue;
      await writeFile(file, encoded);
      return { quality, bytes: encoded.length, width };
    }
  }
}
