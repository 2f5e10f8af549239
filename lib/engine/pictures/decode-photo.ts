import sharp, { type Sharp } from "sharp";
import { MASTER_SIDE_PX, type PhotoReport } from "@/lib/domain/photo";
import { attachProfile } from "./attach-profile";
import { decodeHeic } from "./decode-heic";
import { profileOf } from "./heif-profile";
import { type Pixels, readPixels } from "./pixels";
import { recogniseFormat } from "./recognise-format";
import { hasTooManyPixels, isEmpty, isNotAPicture, isTooSmall, isTruncated } from "./refusals";

const MAX_PIXELS = 100_000_000;
// The smallest face that counts is 128 px, and a face with its hair and chin needs a little room.
const MIN_LONGEST_SIDE_PX = 160;

type Format = PhotoReport["format"];

/**
 * Any photo people send, as upright sRGB pixels of at most 2048 px a side.
 * The size is read from the header first, so that an enormous picture costs nothing.
 * Throws an AppError in words for everything that is not a whole photo.
 */
export async function decodePhoto(bytes: Uint8Array): Promise<{ pixels: Pixels; format: Format }> {
  if (bytes.length === 0) throw isEmpty();
  const format = recogniseFormat(bytes);
  if (!format) throw isNotAPicture();
  const open = format === "heic" ? await openHeic(bytes) : await openDirectly(bytes);
  try {
    return { pixels: await readPixels(normalise(open)), format };
  } catch (cause) {
    throw isTruncated(cause);
  }
}

async function openDirectly(bytes: Uint8Array): Promise<Sharp> {
  // A scan that ends early is refused; a camera's odd but complete file is not. Of several pages the first is read.
  const picture = sharp(bytes, { failOn: "error", limitInputPixels: false, sequentialRead: true });
  const { width, height } = await picture.metadata().catch((cause: unknown) => {
    throw isTruncated(cause);
  });
  checkSize(width, height);
  return picture.autoOrient();
}

async function openHeic(bytes: Uint8Array): Promise<Sharp> {
  const { data, width, height } = await decodeHeic(bytes, checkSize);
  const picture = sharp(data, { raw: { width, height, channels: 4 } });
  const profile = profileOf(bytes);
  // The decoder hands out the file's own numbers, and phones write them in Display P3.
  return profile ? sharp(await attachProfile(await readPixels(normalise(picture)), profile)) : picture;
}

function checkSize(width: number, height: number): void {
  const pixels = width * height;
  if (pixels > MAX_PIXELS) throw hasTooManyPixels(Math.round(pixels / 1e6));
  if (Math.max(width, height) < MIN_LONGEST_SIDE_PX) throw isTooSmall(width, height);
}

function normalise(picture: Sharp): Sharp {
  const side = MASTER_SIDE_PX;
  return picture
    .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb");
}
