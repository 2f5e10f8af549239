import { clamp } from "../pixels/scalar";
import type { DataTerms } from "./data-terms";
import { STENCIL, type Laplacian } from "./laplacian";
import { PERSON, UNKNOWN } from "./trimap";

const MAX_STEPS = 40;
const GOOD_ENOUGH = 1e-6;

/** Alpha of every cell: sure cells keep theirs, unknown ones solve (Laplacian + beliefs) · alpha = beliefs by conjugate gradients. */
export function solveAlpha(laplacian: Laplacian, beliefs: DataTerms, kind: Uint8Array, width: number): Float32Array {
  const alpha = Float32Array.from(kind, (value) => (value === PERSON ? 1 : 0));
  const { cells, rows } = laplacian;
  const right = beliefs.target.map((value, place) => value * (beliefs.weight[place] as number));
  const offsets = Int32Array.from({ length: STENCIL }, (_, k) => (Math.floor(k / 5) - 2) * width + (k % 5) - 2);

  // Neighbours that are known go to the right-hand side, so that the matrix holds unknown cells only.
  cells.forEach((cell, place) => {
    for (let k = 0; k < STENCIL; k++) {
      const at = place * STENCIL + k;
      const weight = rows[at] as number;
      const neighbour = cell + (offsets[k] as number);
      if (weight === 0 || kind[neighbour] === UNKNOWN) continue;
      if (kind[neighbour] === PERSON) right[place] = (right[place] as number) - weight;
      rows[at] = 0;
    }
  });

  const field = new Float32Array(alpha.length);
  const multiply = (vector: Float32Array, out: Float32Array) => {
    for (let place = 0; place < cells.length; place++) field[cells[place] as number] = vector[place] as number;
    for (let place = 0, at = 0; place < cells.length; place++, at += STENCIL) {
      const cell = cells[place] as number;
      let sum = (beliefs.weight[place] as number) * (vector[place] as number);
      for (let k = 0; k < STENCIL; k++) {
        const weight = rows[at + k] as number;
        if (weight !== 0) sum += weight * (field[cell + (offsets[k] as number)] as number);
      }
      out[place] = sum;
    }
  };
  const diagonal = beliefs.weight.map((weight, place) => 1 / (weight + (rows[place * STENCIL + 12] as number)));
  const solution = conjugateGradient(multiply, right, diagonal, beliefs.target);
  solution.forEach((value, place) => (alpha[cells[place] as number] = clamp(value, 0, 1)));
  return alpha;
}

/** Jacobi-preconditioned conjugate gradients (Shewchuk 1994, section B3). `inverse` holds 1 / diagonal. */
function conjugateGradient(
  multiply: (vector: Float32Array, out: Float32Array) => void,
  right: Float32Array,
  inverse: Float32Array,
  start: Float32Array,
): Float32Array {
  const solution = Float32Array.from(start);
  const product = new Float32Array(right.length);
  multiply(solution, product);
  const residual = right.map((value, i) => value - (product[i] as number));
  const direction = residual.map((value, i) => value * (inverse[i] as number));
  let energy = dot(residual, direction);
  const enough = energy * GOOD_ENOUGH;
  for (let step = 0; step < MAX_STEPS && energy > enough; step++) {
    multiply(direction, product);
    const length = energy / dot(direction, product);
    let next = 0;
    for (let i = 0; i < solution.length; i++) {
      solution[i] = (solution[i] as number) + length * (direction[i] as number);
      const left = (residual[i] as number) - length * (product[i] as number);
      residual[i] = left;
      next += left * left * (inverse[i] as number);
    }
    const turn = next / energy;
    energy = next;
    for (let i = 0; i < direction.length; i++) {
      direction[i] = (residual[i] as number) * (inverse[i] as number) + turn * (direction[i] as number);
    }
  }
  return solution;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
