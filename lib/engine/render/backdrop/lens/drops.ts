import type { LinearPicture } from "../../../pixels/linear-picture";
import { randomFrom } from "../../../pixels/noise";
import { clamp, smoothstep } from "../../../pixels/scalar";

/** How much of the view a drop gathers: its picture is this many times smaller than the thing. */
const GATHERS = 7;

/**
 * Rain on a pane in the middle distance: every drop is a strong small lens, so it shows the view upside down, bright
 * below and dark at its upper rim. `amount` in 0..1.
 */
export function addDrops(picture: LinearPicture, amount: number, seed: number): void {
  const { width, height, rgb } = picture;
  const aspect = height / width;
  const view = Float32Array.from(rgb);
  const random = randomFrom(seed);
  const count = Math.round(520 * amount);
  for (let n = 0; n < count; n++) {
    const radius = (0.0025 + 0.016 * random() ** 5) * width;
    const [x, y] = [random() * width, random() * aspect * width];
    const tall = 1.05 + 0.35 * random();
    addDrop({ width, height, rgb }, view, { x, y, radius, tall });
    // A heavy drop has run and left a trail of small ones above it.
    if (radius < 0.011 * width) continue;
    for (let bead = 1; bead < 9; bead++) {
      const small = radius * (0.14 + 0.16 * random());
      addDrop({ width, height, rgb }, view, {
        x: x + radius * 0.3 * (random() - 0.5),
        y: y - radius * (1.4 + 1.1 * bead),
        radius: small,
        tall: 1.2,
      });
    }
  }
}

function addDrop(
  { width, height, rgb }: LinearPicture,
  view: Float32Array,
  drop: { x: number; y: number; radius: number; tall: number },
): void {
  const reach = drop.radius + 1.5;
  const bottom = Math.min(height - 1, Math.ceil(drop.y + reach * drop.tall));
  const right = Math.min(width - 1, Math.ceil(drop.x + reach));
  const soft = Math.max(0.8, drop.radius * 0.16);
  for (let row = Math.max(0, Math.floor(drop.y - reach * drop.tall)); row <= bottom; row++) {
    for (let column = Math.max(0, Math.floor(drop.x - reach)); column <= right; column++) {
      const dx = column + 0.5 - drop.x;
      const dy = (row + 0.5 - drop.y) / drop.tall;
      const way = Math.hypot(dx, dy);
      const inside = smoothstep(drop.radius + soft, drop.radius - soft, way);
      if (inside === 0) continue;
      const bend = GATHERS * (1 + (way / drop.radius) ** 2);
      const seenX = clamp(Math.round(drop.x - dx * bend), 0, width - 1);
      const seenY = clamp(Math.round(drop.y - dy * bend), 0, height - 1);
      const from = (seenY * width + seenX) * 3;
      const at = (row * width + column) * 3;
      const rim = 1 - 0.45 * (way / drop.radius) ** 4 + 0.35 * (dy / drop.radius);
      const share = 0.8 * inside;
      for (let c = 0; c < 3; c++) {
        rgb[at + c] = (rgb[at + c] as number) * (1 - share) + (view[from + c] as number) * Math.max(0.2, rim) * share;
      }
    }
  }
}
