import { openPixels, type Pixels } from "./pixels";

/** The stored photo: JPEG at quality 92 with full colour resolution, and not a word of metadata. */
export function encodeMaster(pixels: Pixels): Promise<Uint8Array> {
  return openPixels(pixels).jpeg({ quality: 92, chromaSubsampling: "4:4:4" }).toBuffer();
}
