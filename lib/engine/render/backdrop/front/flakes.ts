import type { LinearPicture } from "../../../pixels/linear-picture";
import { randomFrom } from "../../../pixels/noise";
import { smoothstep } from "../../../pixels/scalar";

/** Place and radius in px; how much of what is behind it a flake covers. */
export type Flake = { x: number; y: number; radius: number; opacity: number };

/**
 * Flakes of one depth of field: from `least` to `most` (radius in widths), few of them large. The nearer to the lens, the
 * larger and the thinner, since its light is spread over its disc.
 */
export function flakesFor(
  { width, height }: { width: number; height: number },
  { count, least, most }: { count: number; least: number; most: number },
  seed: number,
): Flake[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const radius = least + (most - least) * random() ** 3.6;
    return {
      x: random() * width,
      y: random() * height,
      radius: radius * width,
      opacity: (0.55 + 0.35 * random()) * Math.min(1, (0.0065 / radius) ** 0.85),
    };
  });
}

/** Lays flakes over the picture; falling draws each out a little. */
export function addFlakes(
  { width, height, rgb }: LinearPicture,
  flakes: readonly Flake[],
  tone: readonly number[],
): void {
  for (const { x, y, radius, opacity } of flakes) {
    const soft = Math.max(1, radius * 0.55);
    const long = 1.25;
    const reach = radius + soft;
    const bottom = Math.min(height - 1, Math.ceil(y + reach * long));
    const right = Math.min(width - 1, Math.ceil(x + reach));
    for (let row = Math.max(0, Math.floor(y - reach * long)); row <= bottom; row++) {
      const down = (row + 0.5 - y) / long;
      for (let column = Math.max(0, Math.floor(x - reach)); column <= right; column++) {
        // It falls at a slant.
        const across = column + 0.5 - x + down * 0.3;
        const share = opacity * smoothstep(radius + soft, radius - soft, Math.hypot(across, down));
        if (share === 0) continue;
        const at = (row * width + column) * 3;
        for (let c = 0; c < 3; c++) rgb[at + c] = (rgb[at + c] as number) * (1 - share) + (tone[c] as number) * share;
      }
    }
  }
}
