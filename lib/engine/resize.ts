import sharp from "sharp";

export type VariantFormat = "webp" | "jpeg" | "avif";

/** A smaller copy of a stored picture, without metadata; never larger than the original. Width in px. */
export async function resize(
  bytes: Uint8Array,
  { width, format }: { width: number; format: VariantFormat },
): Promise<Uint8Array> {
  const small = sharp(bytes, { failOn: "error" }).autoOrient().resize({ width, withoutEnlargement: true });
  if (format === "webp") return small.webp({ quality: 82, effort: 3 }).toBuffer();
  if (format === "avif") return small.avif({ quality: 62, effort: 1 }).toBuffer();
  return small.jpeg({ quality: 84, progressive: true }).toBuffer();
}
