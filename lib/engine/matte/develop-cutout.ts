import { clamp } from "../pixels/scalar";
import { despill, type Spill } from "./despill";
import type { Colours } from "./foreground-colours";
import type { AlphaReader } from "./upsample-alpha";

type Picture = { rgb: Uint8Array; width: number; height: number };

/**
 * The cutout's straight RGBA bytes at the size of `picture`, a row at a time, so that no float picture of this size is ever
 * held. The smooth colours are sharpened by what the pixel itself shows (one step of blur fusion, Forte 2021); nothing of
 * what stood behind the person is left in the file.
 */
export function developCutout(
  { rgb, width, height }: Picture,
  readAlpha: AlphaReader,
  colours: Colours,
  spill: Spill,
  grid: { width: number; height: number; pxPerCell: number },
): Uint8Array {
  const rgba = new Uint8Array(width * height * 4);
  const alphas = new Float32Array(width);
  const own = new Float32Array(3);
  const behind = new Float32Array(3);
  const sample = sampler(colours, width, height);
  for (let y = 0, i = 0; y < height; y++) {
    readAlpha(y, alphas);
    const row = Math.min(grid.height - 1, Math.floor(y / grid.pxPerCell)) * grid.width;
    for (let x = 0; x < width; x++, i++) {
      const alpha = alphas[x] as number;
      const opacity = (alpha * 255 + 0.5) | 0;
      if (opacity === 0) continue;
      const cell = row + Math.min(grid.width - 1, Math.floor(x / grid.pxPerCell));
      rgba[i * 4 + 3] = opacity;
      if (alpha === 1 && (spill.strength[cell] as number) < 0.05) {
        for (let c = 0; c < 3; c++) rgba[i * 4 + c] = rgb[i * 3 + c] as number;
        continue;
      }
      sample(x, y, own, behind);
      for (let c = 0; c < 3; c++) {
        const smooth = own[c] as number;
        const left = (rgb[i * 3 + c] as number) / 255 - alpha * smooth - (1 - alpha) * (behind[c] as number);
        own[c] = clamp(smooth + alpha * left, 0, 1);
      }
      despill(own, behind, spill, cell);
      for (let c = 0; c < 3; c++) rgba[i * 4 + c] = (own[c] as number) * 255 + 0.5;
    }
  }
  return rgba;
}

/** Reads both colours between their pixels. */
function sampler({ width, height, own, behind }: Colours, forWidth: number, forHeight: number) {
  const perX = width / forWidth;
  const perY = height / forHeight;
  return (x: number, y: number, ownAt: Float32Array, behindAt: Float32Array): void => {
    const left = clamp((x + 0.5) * perX - 0.5, 0, width - 1.001);
    const top = clamp((y + 0.5) * perY - 0.5, 0, height - 1.001);
    const u = left - (left | 0);
    const v = top - (top | 0);
    const at = ((top | 0) * width + (left | 0)) * 3;
    const under = at + width * 3;
    for (let c = 0; c < 3; c++) {
      const a = at + c;
      const b = under + c;
      ownAt[c] =
        ((own[a] as number) * (1 - u) + (own[a + 3] as number) * u) * (1 - v) +
        ((own[b] as number) * (1 - u) + (own[b + 3] as number) * u) * v;
      behindAt[c] =
        ((behind[a] as number) * (1 - u) + (behind[a + 3] as number) * u) * (1 - v) +
        ((behind[b] as number) * (1 - u) + (behind[b + 3] as number) * u) * v;
    }
  };
}
