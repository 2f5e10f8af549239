import { MASTER_SIDE_PX } from "@/lib/domain/photo";

const JPEG_QUALITY = 0.92;

// One at a time: a 12-megapixel photo is 48 MB once decoded, and phones end a page that holds several.
let turn: Promise<unknown> = Promise.resolve();

/**
 * Scales a photo to the side it will be stored with, upright, where the browser can decode it. What the browser cannot
 * decode (HEIC mostly) and what is small enough goes up as it is: the server reads more kinds than browsers do.
 */
export function shrinkPhoto(file: Blob): Promise<Blob> {
  const mine = turn.then(() => shrink(file)).catch(() => file);
  turn = mine;
  return mine;
}

async function shrink(file: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  try {
    const scale = MASTER_SIDE_PX / Math.max(bitmap.width, bitmap.height);
    if (scale >= 1) return file;
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    const context = canvas.getContext("2d");
    if (!context) return file;
    // JPEG has no transparency; what shows through is white, as paper is.
    context.fillStyle = "#fff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.imageSmoothingQuality = "high";
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const jpeg = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", JPEG_QUALITY));
    return jpeg ?? file;
  } finally {
    bitmap.close();
  }
}
