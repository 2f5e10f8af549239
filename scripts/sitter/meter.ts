import type { Frame } from "./bust/camera";
import { read } from "./bust/numbers";
import type { SitterPicture } from "./bust/render-sitter";

/** Where the lit side of white plaster is placed, linear; a little above skin, and below the film's shoulder. */
const LIT_PLASTER = 0.4;
/** The part of the face that counts as lit: the same share that portraits are metered by. */
const METERED_SHARE = 0.82;
/** An oval on the face, cm: its middle above the chin, half its width and height. */
const FACE = { middle: 9, halfWidth: 5.5, halfHeight: 8 };

/** The gain that places the lit side of the sitter's face where a light meter would. */
export function meterFace({ width, height, radiance, alpha }: SitterPicture, frame: Frame): number {
  const perCm = height / frame.height;
  const middleX = width / 2 - frame.centerX * perCm;
  const middleY = height / 2 - (FACE.middle - frame.centerY) * perCm;
  const readings: number[] = [];
  for (let p = 0; p < alpha.length; p++) {
    const x = ((p % width) - middleX) / (FACE.halfWidth * perCm);
    const y = (Math.floor(p / width) - middleY) / (FACE.halfHeight * perCm);
    if (x * x + y * y > 1 || read(alpha, p) < 1) continue;
    readings.push(
      0.2126 * read(radiance, p * 3) + 0.7152 * read(radiance, p * 3 + 1) + 0.0722 * read(radiance, p * 3 + 2),
    );
  }
  readings.sort((a, b) => a - b);
  return LIT_PLASTER / Math.max(1e-3, readings[Math.floor(readings.length * METERED_SHARE)] ?? 1);
}
