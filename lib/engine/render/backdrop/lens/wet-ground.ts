import type { LinearPicture } from "../../../pixels/linear-picture";
import { noise } from "../../../pixels/noise";
import { clamp, smoothstep } from "../../../pixels/scalar";

/** Looks that make one smear. */
const STEPS = 7;

/**
 * Lays what is above the horizon (share of the height) over the ground below it, upside down and drawn out towards the
 * viewer, as wet stone does. `wet` of 0 leaves the ground as it is.
 */
export function mirrorOnGround(picture: LinearPicture, horizon: number, wet: number, size: number, seed: number): void {
  const { width, height, rgb } = picture;
  const first = Math.ceil(horizon * height);
  // Lengthened and a little darker; a rough ground smears it more the nearer it lies.
  const smear = Math.max(1, Math.round(size * width * 0.5));
  for (let y = first; y < height; y++) {
    const way = (y - first) / (height - first);
    for (let x = 0; x < width; x++) {
      const ripple = 0.8 + 0.2 * noise((x / width) * 9, ((y / width) * 22) / (0.4 + way), seed);
      const at = (y * width + x) * 3;
      const ground = 1 - 0.75 * smoothstep(0, 0.06, way) * (0.4 + 0.6 * (1 - wet));
      const share = wet * ripple * smoothstep(0, 0.03, way) * (0.85 - 0.45 * way);
      for (let c = at; c < at + 3; c++) rgb[c] = (rgb[c] as number) * ground * (1 - 0.5 * share);
      for (let step = 0; step < STEPS; step++) {
        const from = first - (y - first) * 0.8 - (step - 3) * smear * (0.4 + way);
        const seen = (clamp(Math.round(from), 0, first - 1) * width + x) * 3;
        for (let c = 0; c < 3; c++) rgb[at + c] = (rgb[at + c] as number) + ((rgb[seen + c] as number) * share) / STEPS;
      }
    }
  }
}
