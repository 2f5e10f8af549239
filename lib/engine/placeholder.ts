import sharp from "sharp";

/** Px of the longer side: a face is a light patch on a dark one, and nobody's. */
const SIDE = 24;
/** What a page of sixty prints can carry in its first answer. */
export const MOST_PLACEHOLDER_LETTERS = 400;
const QUALITIES = [50, 30, 10, 1];

/** A picture as a data: URI of at most 400 letters, to be shown blurred while the picture itself loads. */
export async function placeholder(bytes: Uint8Array): Promise<string> {
  const { data, info } = await sharp(bytes)
    .autoOrient()
    .resize({ width: SIDE, height: SIDE, fit: "inside" })
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  for (const quality of QUALITIES) {
    const webp = await sharp(data, { raw }).webp({ quality, effort: 6 }).toBuffer();
    const uri = `data:image/webp;base64,${webp.toString("base64")}`;
    if (uri.length <= MOST_PLACEHOLDER_LETTERS) return uri;
  }
  throw new Error("No quality makes this placeholder small enough.");
}
