import { linearToLab, type Lab } from "@/lib/engine/pixels/cie-lab";
import { ciede2000 } from "@/lib/engine/pixels/ciede2000";
import { softBlur } from "@/lib/engine/pixels/blur";
import { LINEAR_OF_BYTE } from "@/lib/engine/pixels/srgb";
import type { Stamp } from "@/scripts/sitter/proof";

/** How far two looks are apart. */
export type LookDifference = {
  /** Mean CIEDE2000: 1 is about the least that is seen side by side. */
  colour: number;
  /** The CIEDE2000 that only the worst fiftieth of the picture exceeds. */
  spot: number;
  /** What they differ in light and dark forms, 0 to 1. */
  form: number;
};

/** The eye sees colour less finely than lightness; both blurs in px of a stamp (after S-CIELAB, Zhang and Wandell 1997). */
const BLUR = { lightness: 0.9, chroma: 2 };
const WORST = 0.02;
const WINDOW = 8;

/** Compares as somebody would who holds two stamps at arm's length. Both must be of one size. */
export function compareLooks(one: Stamp, other: Stamp): LookDifference {
  const a = labPlanes(one);
  const b = labPlanes(other);
  const differences = Array.from(a.lightness, (_, p) => ciede2000(labAt(a, p), labAt(b, p))).sort((x, y) => x - y);
  const mean = differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
  const spot = differences[Math.floor(differences.length * (1 - WORST))] ?? 0;
  return { colour: mean, spot, form: 1 - structuralSimilarity(a.lightness, b.lightness, one) };
}

type LabPlanes = { lightness: Float32Array; a: Float32Array; b: Float32Array };

function labPlanes({ width, height, rgb }: Stamp): LabPlanes {
  const planes = [0, 1, 2].map(() => new Float32Array(width * height));
  for (let p = 0; p < width * height; p++) {
    const light = (c: number) => LINEAR_OF_BYTE[rgb[p * 3 + c] ?? 0] ?? 0;
    linearToLab(light(0), light(1), light(2)).forEach((value, c) => planes[c]?.fill(value, p, p + 1));
  }
  const [lightness, a, b] = planes.map((plane, c) =>
    softBlur(plane, width, height, c === 0 ? BLUR.lightness : BLUR.chroma),
  ) as [Float32Array, Float32Array, Float32Array];
  return { lightness, a, b };
}

function labAt({ lightness, a, b }: LabPlanes, p: number): Lab {
  return [lightness[p] ?? 0, a[p] ?? 0, b[p] ?? 0];
}

/** Mean SSIM of overlapping windows (Wang et al. 2004), its constants for a range of 100. */
function structuralSimilarity(one: Float32Array, other: Float32Array, { width, height }: Stamp): number {
  const steadyMean = (0.01 * 100) ** 2;
  const steadyVariance = (0.03 * 100) ** 2;
  let sum = 0;
  let windows = 0;
  for (let top = 0; top + WINDOW <= height; top += WINDOW / 2) {
    for (let left = 0; left + WINDOW <= width; left += WINDOW / 2) {
      const { meanA, meanB, varianceA, varianceB, covariance } = momentsIn(one, other, width, left, top);
      const means = (2 * meanA * meanB + steadyMean) / (meanA ** 2 + meanB ** 2 + steadyMean);
      sum += (means * (2 * covariance + steadyVariance)) / (varianceA + varianceB + steadyVariance);
      windows++;
    }
  }
  return sum / windows;
}

function momentsIn(one: Float32Array, other: Float32Array, width: number, left: number, top: number) {
  const sums = { a: 0, b: 0, aa: 0, bb: 0, ab: 0 };
  for (let n = 0; n < WINDOW * WINDOW; n++) {
    const p = (top + Math.floor(n / WINDOW)) * width + left + (n % WINDOW);
    const a = one[p] ?? 0;
    const b = other[p] ?? 0;
    sums.a += a;
    sums.b += b;
    sums.aa += a * a;
    sums.bb += b * b;
    sums.ab += a * b;
  }
  const count = WINDOW * WINDOW;
  const meanA = sums.a / count;
  const meanB = sums.b / count;
  return {
    meanA,
    meanB,
    varianceA: sums.aa / count - meanA ** 2,
    varianceB: sums.bb / count - meanB ** 2,
    covariance: sums.ab / count - meanA * meanB,
  };
}
