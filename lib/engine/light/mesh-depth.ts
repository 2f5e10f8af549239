import type { FaceFrame, FaceMesh } from "../matte/face-mesh";
import { solveSymmetric } from "./solve-symmetric";

type Size = { width: number; height: number };

/** The mesh's features over its broad shape: how finely they are kept (face heights), and how much of them. */
const FEATURES = { kernel: 0.055, share: 0.4 };
/** On a level head the mesh leans its chin away from the camera: degrees, median of 60 portraits (see `head-pose.ts`). */
const LEAN = 9.5;
/** The quadric is bent by forehead and jawline; between them a face is flatter from top to bottom, or every high lamp would give it a beard. */
const BEND = 0.55;

/**
 * The mesh's depth between its points: a quadric through all of them, and part of what it leaves over. Light that is to
 * look like a lamp's follows the head's broad shape; nose and lips are modelled by the photo's own shading already.
 */
export function meshDepth(grid: FaceMesh, size: Size, face: FaceFrame): Float32Array {
  const broad = fitQuadric(grid, face);
  const lean = Math.tan((LEAN * Math.PI) / 180);
  const sum = new Float32Array(size.width * size.height);
  const weight = new Float32Array(sum.length);
  const sigma = FEATURES.kernel * face.height;
  for (let at = 0; at < grid.length; at += 3) {
    const x = grid[at] as number;
    const y = grid[at + 1] as number;
    // The mesh counts depth away from the viewer.
    spread(sum, weight, size, { x, y, sigma, value: -(grid[at + 2] as number) - broad(x, y) });
  }
  for (let y = 0, i = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++, i++) {
      // Where there are no points the features fade out.
      const feature = (sum[i] as number) / ((weight[i] as number) + 0.5);
      const upright = lean * (y + 0.5 - face.eyesY);
      sum[i] = broad(x + 0.5, y + 0.5, BEND) + upright + FEATURES.share * feature;
    }
  }
  return sum;
}

/** Least squares for z = a + bx + cy + dx² + exy + fy² over the mesh's points; of f only the share `bend` is given back. */
function fitQuadric(grid: FaceMesh, face: FaceFrame): (x: number, y: number, bend?: number) => number {
  const terms = (x: number, y: number, bend = 1) => {
    const u = (x - face.middleX) / face.height;
    const v = (y - face.eyesY) / face.height;
    return [1, u, v, u * u, u * v, bend * v * v];
  };
  const matrix = new Float64Array(36);
  const right = new Float64Array(6);
  for (let at = 0; at < grid.length; at += 3) {
    const row = terms(grid[at] as number, grid[at + 1] as number);
    row.forEach((a, m) => {
      right[m] = (right[m] as number) - a * (grid[at + 2] as number);
      row.forEach((b, n) => (matrix[m * 6 + n] = (matrix[m * 6 + n] as number) + a * b));
    });
  }
  for (let m = 0; m < 6; m++) matrix[m * 7] = (matrix[m * 7] as number) + 1e-6;
  const weights = solveSymmetric(matrix, right);
  return (x, y, bend) => terms(x, y, bend).reduce((total, term, n) => total + term * (weights[n] as number), 0);
}

type Spot = { x: number; y: number; sigma: number; value: number };

function spread(sum: Float32Array, weight: Float32Array, { width, height }: Size, { x, y, sigma, value }: Spot): void {
  const reach = Math.ceil(sigma * 3);
  const right = Math.min(width - 1, Math.floor(x) + reach);
  const bottom = Math.min(height - 1, Math.floor(y) + reach);
  for (let row = Math.max(0, Math.floor(y) - reach); row <= bottom; row++) {
    for (let column = Math.max(0, Math.floor(x) - reach); column <= right; column++) {
      const near = Math.exp((-0.5 * ((column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2)) / (sigma * sigma));
      const i = row * width + column;
      sum[i] = (sum[i] as number) + near * value;
      weight[i] = (weight[i] as number) + near;
    }
  }
}
