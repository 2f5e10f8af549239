import type { Finish } from "@/lib/domain/recipe";
import { softBlur } from "../../pixels/blur";
import { luminance, type LinearPicture } from "../../pixels/linear-picture";
import { resizePlane } from "../../pixels/resize-plane";
import { smoothstep } from "../../pixels/scalar";

const SHRINK = 8;

/** What lens and film base do to the light before it is developed: bloom, halation, vignette. In place. */
export function applyOptics(picture: LinearPicture, { bloom, halation, vignette }: Finish): void {
  const { width, height, rgb } = picture;
  const veil = bloom > 0 || halation > 0 ? highlightVeils(picture, { bloom, halation }) : null;
  for (let y = 0, i = 0; y < height; y++) {
    const v = (y + 0.5) / height - 0.5;
    for (let x = 0; x < width; x++, i++) {
      const u = (x + 0.5) / width - 0.5;
      // Natural fall-off goes with the fourth power of the cosine; the strength widens the angle.
      const angle = 1 + vignette * 1.9 * (u * u + 0.85 * v * v);
      const fall = 1 / (angle * angle);
      const at = i * 3;
      const wide = veil ? (veil.wide[i] as number) : 0;
      const near = veil ? (veil.near[i] as number) : 0;
      rgb[at] = ((rgb[at] as number) + wide + near) * fall;
      rgb[at + 1] = ((rgb[at + 1] as number) + wide + 0.3 * near) * fall;
      rgb[at + 2] = ((rgb[at + 2] as number) + wide + 0.06 * near) * fall;
    }
  }
}

/** Blurred highlights at full size: `wide` for the lens, `near` for the film base. */
function highlightVeils(picture: LinearPicture, { bloom, halation }: Pick<Finish, "bloom" | "halation">) {
  const { width, height, rgb } = picture;
  const small = { width: Math.ceil(width / SHRINK), height: Math.ceil(height / SHRINK) };
  const bright = new Float32Array(small.width * small.height);
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      let sum = 0;
      // Every other pixel of the cell is enough for something that is blurred next.
      for (let row = y * SHRINK; row < Math.min(height, (y + 1) * SHRINK); row += 2) {
        for (let column = x * SHRINK; column < Math.min(width, (x + 1) * SHRINK); column += 2) {
          const at = (row * width + column) * 3;
          const light = luminance(rgb[at] as number, rgb[at + 1] as number, rgb[at + 2] as number);
          sum += light * smoothstep(0.35, 0.95, light);
        }
      }
      bright[y * small.width + x] = sum / ((SHRINK / 2) * (SHRINK / 2));
    }
  }
  const wide = softBlur(bright, small.width, small.height, (0.035 * width) / SHRINK).map(
    (light) => light * bloom * 0.3,
  );
  const near = softBlur(bright, small.width, small.height, (0.011 * width) / SHRINK).map(
    (light) => light * halation * 0.34,
  );
  return { wide: resizePlane(wide, small, picture), near: resizePlane(near, small, picture) };
}
