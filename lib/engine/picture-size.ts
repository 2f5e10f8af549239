import sharp from "sharp";

/** Width and height of a picture as it lies in the file, px, from its header alone. */
export async function pictureSize(bytes: Uint8Array): Promise<{ width: number; height: number }> {
  const { width, height } = await sharp(bytes).metadata();
  return { width, height };
}
