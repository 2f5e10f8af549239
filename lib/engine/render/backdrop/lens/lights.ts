import type { LinearPicture } from "../../../pixels/linear-picture";
import { clamp, smoothstep } from "../../../pixels/scalar";

/** A point of light out of focus; place and radius in widths of the frame, colour in linear light. */
export type LensLight = { x: number; y: number; radius: number; tone: readonly number[]; strength: number };

/** Towards the corners the barrel cuts the lens's opening to the shape of a cat's eye: how far its second rim moves, radii. */
const CUT = 0.62;
/** An achromat focuses blue a little shorter than red: the disc's radius by channel. */
const FRINGE = [1.012, 1, 0.986] as const;

/**
 * Adds discs of the lens's opening: brighter towards the rim (over-corrected spherical aberration, as of most fast lenses),
 * cut to a cat's eye away from the middle, with a veil around the strong ones.
 */
export function addLights(picture: LinearPicture, lights: readonly LensLight[]): void {
  for (const light of lights) {
    if (light.strength > 0.5) addVeil(picture, light);
    addDisc(picture, light);
  }
}

function addDisc({ width, height, rgb }: LinearPicture, light: LensLight): void {
  const aspect = height / width;
  const radius = light.radius * width;
  const x = light.x * width;
  const y = light.y * width;
  const half = 0.5 * Math.hypot(1, aspect);
  const cutX = x - ((CUT * (light.x - 0.5)) / half) * radius;
  const cutY = y - ((CUT * (light.y - aspect / 2)) / half) * radius;
  const soft = Math.max(0.8, radius * 0.05);
  const reach = radius * 1.02 + soft;
  const bottom = Math.min(height - 1, Math.ceil(y + reach));
  const right = Math.min(width - 1, Math.ceil(x + reach));
  for (let row = Math.max(0, Math.floor(y - reach)); row <= bottom; row++) {
    for (let column = Math.max(0, Math.floor(x - reach)); column <= right; column++) {
      const distance = Math.hypot(column + 0.5 - x, row + 0.5 - y);
      if (distance > reach) continue;
      const cut = Math.hypot(column + 0.5 - cutX, row + 0.5 - cutY) - radius * 1.12;
      const open = clamp(0.5 - cut / (2 * soft), 0, 1);
      if (open === 0) continue;
      const way = distance / radius;
      const rim = Math.exp(-(((way - 0.94) / 0.07) ** 2)) + 0.7 * Math.exp(-((cut / (0.07 * radius)) ** 2));
      const level = light.strength * open * (0.78 + 0.14 * way * way + 0.2 * rim);
      const at = (row * width + column) * 3;
      for (let c = 0; c < 3; c++) {
        const edge = smoothstep(soft, -soft, distance - radius * (FRINGE[c] as number));
        rgb[at + c] = (rgb[at + c] as number) + (light.tone[c] as number) * level * edge;
      }
    }
  }
}

/** Stray light of a strong lamp, three discs wide. */
function addVeil({ width, height, rgb }: LinearPicture, { x, y, radius, tone, strength }: LensLight): void {
  const reach = 3 * radius * width;
  const [middleX, middleY] = [x * width, y * width];
  const bottom = Math.min(height - 1, Math.ceil(middleY + reach));
  const right = Math.min(width - 1, Math.ceil(middleX + reach));
  for (let row = Math.max(0, Math.floor(middleY - reach)); row <= bottom; row++) {
    for (let column = Math.max(0, Math.floor(middleX - reach)); column <= right; column++) {
      const way = Math.hypot(column - middleX, row - middleY) / reach;
      if (way >= 1) continue;
      const level = 0.07 * strength * (1 - way) ** 3;
      const at = (row * width + column) * 3;
      for (let c = 0; c < 3; c++) rgb[at + c] = (rgb[at + c] as number) + (tone[c] as number) * level;
    }
  }
}
