import type { Film } from "@/lib/domain/recipe-film";
import { gaussian } from "../../pixels/gaussian";
import type { LinearPicture } from "../../pixels/linear-picture";
import { resizePlane } from "../../pixels/resize-plane";
import { smoothstep } from "../../pixels/scalar";

/** The glow is soft, so it is worked out this many px wide whatever the size of the print. */
const WORK_WIDTH = 256;
/** Light that was reflected twice goes three times as far; it crosses the yellow and magenta layers again and loses blue and green. */
const FAR = { radius: 3.2, share: 0.4, kept: [1, 0.55, 0.3] } as const;
const GAIN = 0.5;

/** Light that comes back from the film's base, around whatever is brighter than the threshold. In place, in linear light. */
export function scatterHalation(picture: LinearPicture, halation: Film["halation"]): void {
  if (halation.strength === 0) return;
  const { width, height, rgb } = picture;
  const shrink = Math.max(1, Math.round(width / WORK_WIDTH));
  const small = { width: Math.ceil(width / shrink), height: Math.ceil(height / shrink) };
  const bright = brightOf(picture, small, shrink, halation.threshold);
  const sigma = (halation.radius * width) / shrink;
  const gain = GAIN * halation.strength;
  const near = resizePlane(gaussian(bright, small.width, small.height, sigma), small, { width, height });
  const far = resizePlane(gaussian(bright, small.width, small.height, sigma * FAR.radius), small, { width, height });
  for (let i = 0, at = 0; i < near.length; i++) {
    const nearLight = gain * (near[i] as number);
    const farLight = gain * FAR.share * (far[i] as number);
    for (let c = 0; c < 3; c++, at++) {
      const tint = halation.colour[c] as number;
      rgb[at] = (rgb[at] as number) + tint * (nearLight + farLight * (FAR.kept[c] as number));
    }
  }
}

/** Mean light of each cell beyond the threshold. */
function brightOf(
  { width, height, rgb }: LinearPicture,
  small: { width: number; height: number },
  shrink: number,
  threshold: number,
): Float32Array {
  const bright = new Float32Array(small.width * small.height);
  const share = 1 / (shrink * shrink);
  for (let y = 0, i = 0; y < height; y++) {
    const row = Math.floor(y / shrink) * small.width;
    for (let x = 0; x < width; x++, i += 3) {
      const light = ((rgb[i] as number) + (rgb[i + 1] as number) + (rgb[i + 2] as number)) / 3;
      if (light <= threshold) continue;
      const cell = row + ((x / shrink) | 0);
      bright[cell] = (bright[cell] as number) + share * light * smoothstep(threshold, threshold + 0.5, light);
    }
  }
  return bright;
}
