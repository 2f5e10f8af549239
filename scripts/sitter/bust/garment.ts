import type { Figure } from "./figure";
import { mix, smoothstep } from "./numbers";
import { intersect, join } from "./sdf";

const { abs, atan2, max, sin, sqrt } = Math;
const FILLET = 0.22;

/**
 * Drapes a cowl over a torso at distance `skin`, and joins it to the figure at distance d. Cloth that is held at two
 * points hangs in catenaries; near their lowest point these are parabolas, which is what the folds follow.
 */
export function withGarment(d: number, skin: number, figure: Figure, x: number, y: number, z: number): number {
  const cloth = skin - 0.55;
  const sx = x + 1.2; // hung a little to one side, as cloth is
  const behind = sqrt((z + 1) ** 2 + 9) - z - 2;
  const edge = figure.bust
    ? y - (-15.2 + 0.062 * sx * sx - 0.0001 * sx * sx * sx + 0.28 * behind)
    : y - (-12.0 + 0.06 * sx * sx + 0.35 * behind);
  // Neither folds nor hem can reach farther than this, so most of the head is spared them.
  if ((max(cloth - 1.1, edge) - 0.5) * 0.85 > d + FILLET) return d;

  const slope = 0.12 * sx;
  const below = -edge / sqrt(1 + slope * slope) + 0.5 * sin(x * 0.19 + 1.3) + 0.3 * sin(x * 0.41 - y * 0.1);
  const presence = smoothstep(-0.1, 1.6, below) * mix(1, 0.45, smoothstep(7, 15, abs(x)));
  const phase = 4.1 * sqrt(max(0, below) + 0.5) + 0.35 * sin(x * 0.23 + below * 0.2) + 0.02 * x;
  const hanging = abs(sin(phase));
  const angle = atan2(y + 5, x + 17);
  const radius = sqrt((x + 17) ** 2 + (y + 5) ** 2);
  const gathered =
    abs(sin(angle * 8.5 + 0.5 * sin(radius * 0.25))) * smoothstep(2, 8, radius) * smoothstep(32, 12, radius);
  const relief =
    0.95 * sqrt(hanging * hanging + 0.006) +
    0.08 * sin(phase * 4.1 + x * 0.2) +
    0.4 * sqrt(gathered * gathered + 0.02) -
    0.3;

  const folds = intersect(cloth - presence * relief * 0.9, edge, 0.5);
  const hem = sqrt(cloth * cloth + (edge + 0.1) * (edge + 0.1)) - 0.27;
  return join(d, join(folds, hem, 0.6) * 0.85, FILLET);
}
