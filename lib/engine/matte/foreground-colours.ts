import { CELL } from "./person-map";
import { UNKNOWN } from "./trimap";
import type { AlphaReader } from "./upsample-alpha";

/** Smoothness everywhere, and how much more across steps of alpha. */
const SMOOTH = 2e-4;
const SMOOTH_AT_EDGE = 0.35;
/** Turns of the solver at the two finest levels and above. */
const TURNS = { fine: 3, coarse: 6 };

type Level = { width: number; height: number; image: Float32Array; alpha: Float32Array };
/** RGB in 0..1, interleaved. */
export type Colours = { width: number; height: number; own: Float32Array; behind: Float32Array };

/**
 * The person's own colours and those behind her where hair and background share a pixel, at half the picture's size (these
 * fields are smooth, and the picture's own pixels sharpen them again); the photo elsewhere.
 * Multi-level foreground estimation (Germer et al. 2020, "Fast Multi-Level Foreground Estimation"), fine levels in the band only.
 */
export function foregroundColours(
  picture: { rgb: Uint8Array; width: number; height: number },
  readAlpha: AlphaReader,
  grid: { kind: Uint8Array; width: number; height: number },
): Colours {
  const levels = pyramid(halvePicture(picture, readAlpha));
  const band = grownBand(grid);
  let colours: Colours | null = null;
  for (let depth = levels.length - 1; depth >= 0; depth--) {
    const level = levels[depth] as Level;
    const step = 2 ** (depth + 1);
    const active = activePixels(level, (x, y) => {
      if (step > CELL) return true;
      const column = Math.min(grid.width - 1, Math.floor((x * step) / CELL));
      const row = Math.min(grid.height - 1, Math.floor((y * step) / CELL));
      return band[row * grid.width + column] === 1;
    });
    const next = startLevel(level, active, colours);
    const turns = depth <= 1 ? TURNS.fine : TURNS.coarse;
    for (let turn = 0; turn < turns; turn++) relax(level, turn % 2 ? active.toReversed() : active, next);
    colours = next;
  }
  if (!colours) throw new Error("A picture has at least one level.");
  return colours;
}

function pyramid(finest: Level): Level[] {
  const levels = [finest];
  for (let level = finest; Math.min(level.width, level.height) > 6;) {
    level = halve(level);
    levels.push(level);
  }
  return levels;
}

function halvePicture(
  { rgb, width, height }: { rgb: Uint8Array; width: number; height: number },
  readAlpha: AlphaReader,
): Level {
  const half = blankLevel(width, height);
  const rows = [new Float32Array(width), new Float32Array(width)] as const;
  for (let y = 0, i = 0; y < half.height; y++) {
    const lines = [2 * y, Math.min(height - 1, 2 * y + 1)] as const;
    for (const n of [0, 1] as const) readAlpha(lines[n], rows[n]);
    for (let x = 0; x < half.width; x++, i++) {
      const left = 2 * x;
      const right = Math.min(width - 1, left + 1);
      const opacity = (row: Float32Array) => (row[left] as number) + (row[right] as number);
      half.alpha[i] = (opacity(rows[0]) + opacity(rows[1])) / 4;
      const a = (lines[0] * width + left) * 3;
      const b = (lines[0] * width + right) * 3;
      const d = (lines[1] * width + left) * 3;
      const e = (lines[1] * width + right) * 3;
      for (let c = 0; c < 3; c++) {
        const sum = (rgb[a + c] as number) + (rgb[b + c] as number) + (rgb[d + c] as number) + (rgb[e + c] as number);
        half.image[i * 3 + c] = sum / 1020;
      }
    }
  }
  return half;
}

function blankLevel(width: number, height: number): Level {
  const size = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) };
  const pixels = size.width * size.height;
  return { ...size, image: new Float32Array(pixels * 3), alpha: new Float32Array(pixels) };
}

function halve({ width, height, image, alpha }: Level): Level {
  const half = blankLevel(width, height);
  for (let y = 0, i = 0; y < half.height; y++) {
    const top = 2 * y * width;
    const bottom = Math.min(height - 1, 2 * y + 1) * width;
    for (let x = 0; x < half.width; x++, i++) {
      const left = 2 * x;
      const right = Math.min(width - 1, left + 1);
      const a = top + left;
      const b = top + right;
      const d = bottom + left;
      const e = bottom + right;
      half.alpha[i] = ((alpha[a] as number) + (alpha[b] as number) + (alpha[d] as number) + (alpha[e] as number)) / 4;
      for (let c = 0; c < 3; c++) {
        const upper = (image[a * 3 + c] as number) + (image[b * 3 + c] as number);
        const lower = (image[d * 3 + c] as number) + (image[e * 3 + c] as number);
        half.image[i * 3 + c] = (upper + lower) / 4;
      }
    }
  }
  return half;
}

/** Unknown cells and one more around them. */
function grownBand({ kind, width, height }: { kind: Uint8Array; width: number; height: number }): Uint8Array {
  const band = new Uint8Array(kind.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (kind[y * width + x] !== UNKNOWN) continue;
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
        band.fill(1, row * width + Math.max(0, x - 1), row * width + Math.min(width - 1, x + 1) + 1);
      }
    }
  }
  return band;
}

function activePixels({ width, height }: Level, isActive: (x: number, y: number) => boolean): Int32Array {
  const active = new Int32Array(width * height);
  let count = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) if (isActive(x, y)) active[count++] = y * width + x;
  }
  return active.subarray(0, count);
}

/** Begins with the photo, and in the band with what the coarser level found. */
function startLevel(level: Level, active: Int32Array, coarser: Colours | null): Colours {
  const own = Float32Array.from(level.image);
  const behind = Float32Array.from(level.image);
  if (coarser) {
    for (const pixel of active) {
      const x = pixel % level.width;
      const from = ((Math.floor(pixel / level.width) >> 1) * coarser.width + (x >> 1)) * 3;
      for (let c = 0; c < 3; c++) {
        own[pixel * 3 + c] = coarser.own[from + c] as number;
        behind[pixel * 3 + c] = coarser.behind[from + c] as number;
      }
    }
  }
  return { width: level.width, height: level.height, own, behind };
}

/** One Gauss-Seidel turn: per pixel the 2×2 system of (αF + (1-α)B - I)² + Σ w((F - F')² + (B - B')²). */
function relax({ width, height, image, alpha }: Level, pixels: Int32Array, { own, behind }: Colours): void {
  for (const pixel of pixels) {
    const x = pixel % width;
    const a = alpha[pixel] as number;
    const left = x > 0 ? pixel - 1 : pixel;
    const right = x < width - 1 ? pixel + 1 : pixel;
    const up = pixel >= width ? pixel - width : pixel;
    const down = pixel + width < width * height ? pixel + width : pixel;
    const wLeft = SMOOTH + SMOOTH_AT_EDGE * Math.abs(a - (alpha[left] as number));
    const wRight = SMOOTH + SMOOTH_AT_EDGE * Math.abs(a - (alpha[right] as number));
    const wUp = SMOOTH + SMOOTH_AT_EDGE * Math.abs(a - (alpha[up] as number));
    const wDown = SMOOTH + SMOOTH_AT_EDGE * Math.abs(a - (alpha[down] as number));
    const weight = wLeft + wRight + wUp + wDown;
    const b = 1 - a;
    const share = 1 / ((a * a + weight) * (b * b + weight) - a * b * a * b);
    for (let c = 0; c < 3; c++) {
      const around = (plane: Float32Array) =>
        wLeft * (plane[left * 3 + c] as number) +
        wRight * (plane[right * 3 + c] as number) +
        wUp * (plane[up * 3 + c] as number) +
        wDown * (plane[down * 3 + c] as number);
      const value = image[pixel * 3 + c] as number;
      const forOwn = a * value + around(own);
      const forBehind = b * value + around(behind);
      const newOwn = ((b * b + weight) * forOwn - a * b * forBehind) * share;
      const newBehind = ((a * a + weight) * forBehind - a * b * forOwn) * share;
      own[pixel * 3 + c] = newOwn < 0 ? 0 : newOwn > 1 ? 1 : newOwn;
      behind[pixel * 3 + c] = newBehind < 0 ? 0 : newBehind > 1 ? 1 : newBehind;
    }
  }
}
