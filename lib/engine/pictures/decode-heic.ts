import { AppError } from "@/lib/domain/errors";
import decode from "heic-decode";
import { isTruncated } from "./refusals";

type Rgba = { data: Uint8ClampedArray; width: number; height: number };

/**
 * The first picture of a HEIC file, turned upright by the file's own transforms.
 * `checkSize` sees width and height before any pixel is decoded and may throw.
 */
export async function decodeHeic(bytes: Uint8Array, checkSize: (width: number, height: number) => void): Promise<Rgba> {
  try {
    const pictures = await decode.all({ buffer: bytes });
    try {
      const [first] = pictures;
      if (!first) throw new Error("No picture in the file");
      checkSize(first.width, first.height);
      return await first.decode();
    } finally {
      pictures.dispose();
    }
  } catch (cause) {
    throw cause instanceof AppError ? cause : isTruncated(cause);
  }
}
