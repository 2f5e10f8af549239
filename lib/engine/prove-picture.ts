import sharp from "sharp";

const TYPES = { jpeg: "image/jpeg", png: "image/png", webp: "image/webp" } as const;
export type PortraitType = (typeof TYPES)[keyof typeof TYPES];

/** More than any portrait has, and what one thread decodes within its memory; a bomb is refused by its header. */
const MOST_PIXELS = 6000 * 8000;

/**
 * Decodes a finished picture whole, because a header proves nothing. @returns its size in px and what it is.
 * @throws when it is no JPEG, PNG or WebP, is cut off, or is too large.
 */
export async function provePicture(
  bytes: Uint8Array,
): Promise<{ width: number; height: number; contentType: PortraitType }> {
  const picture = sharp(bytes, { failOn: "truncated", limitInputPixels: MOST_PIXELS });
  const { format, width, height } = await picture.metadata();
  const contentType = TYPES[format as keyof typeof TYPES];
  if (!contentType) throw new Error(`A portrait of a kind nobody shows: ${format}.`);
  await picture.stats();
  return { width, height, contentType };
}
