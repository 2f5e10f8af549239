import sharp from "sharp";
import { clamp } from "../../pixels/scalar";
import type { Lettering } from "./lay-cover";

/** Swashes and the parts below the line reach so far out of a lettering's own place, as shares of its height. */
const OVERHANG = 0.5;

/**
 * Calls `ink` for every pixel that letters cover: with its place in interleaved RGB, and the share (0 to 1) that is covered.
 * Outlines are filled as shapes, so no system font is ever asked.
 */
export async function eachInked(
  letterings: Lettering[],
  { width, height }: { width: number; height: number },
  ink: (at: number, share: number) => void,
): Promise<void> {
  for (const { path, ...place } of letterings) {
    const room = OVERHANG * place.height;
    const left = clamp(Math.floor(place.left - room), 0, width - 1);
    const top = clamp(Math.floor(place.top - room), 0, height - 1);
    const across = clamp(Math.ceil(place.left + place.width + room), left + 1, width) - left;
    const down = clamp(Math.ceil(place.top + place.height + room), top + 1, height) - top;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${down}" viewBox="${left} ${top} ${across} ${down}"><path d="${path}"/></svg>`;
    const covered = await sharp(Buffer.from(svg)).ensureAlpha().extractChannel(3).raw().toBuffer();
    for (let y = 0, i = 0; y < down; y++) {
      for (let at = ((top + y) * width + left) * 3, end = at + across * 3; at < end; at += 3, i++) {
        const share = (covered[i] as number) / 255;
        if (share > 0) ink(at, share);
      }
    }
  }
}
