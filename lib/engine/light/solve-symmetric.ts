/** Solves a small symmetric positive definite system by Gaussian elimination; `matrix` is row by row and is used up. */
export function solveSymmetric(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  for (let pivot = 0; pivot < n; pivot++) {
    for (let row = pivot + 1; row < n; row++) {
      const factor = (matrix[row * n + pivot] as number) / (matrix[pivot * n + pivot] as number);
      for (let k = pivot; k < n; k++) {
        matrix[row * n + k] = (matrix[row * n + k] as number) - factor * (matrix[pivot * n + k] as number);
      }
      right[row] = (right[row] as number) - factor * (right[pivot] as number);
    }
  }
  const solution = new Float64Array(n);
  for (let row = n - 1; row >= 0; row--) {
    let sum = right[row] as number;
    for (let k = row + 1; k < n; k++) sum -= (matrix[row * n + k] as number) * (solution[k] as number);
    solution[row] = sum / (matrix[row * n + row] as number);
  }
  return solution;
}
