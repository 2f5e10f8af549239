/**
 * Variance of the Laplacian (all eight neighbours) of a square of luma, 0 to 255: high where there is fine detail, low
 * where it is blurred (J. L. Pech-Pacheco et al., "Diatom autofocusing in brightfield microscopy", 2000).
 */
export function sharpnessOf(luma: Float32Array, side: number): number {
  // Inside the array by construction: the border is left out.
  const at = (index: number) => luma[index] as number;
  const three = (middle: number) => at(middle - 1) + at(middle) + at(middle + 1);
  let [sum, squares] = [0, 0];
  for (let row = 1; row < side - 1; row++) {
    for (let column = 1; column < side - 1; column++) {
      const here = row * side + column;
      const edge = three(here - side) + three(here) + three(here + side) - 9 * at(here);
      sum += edge;
      squares += edge * edge;
    }
  }
  const count = (side - 2) * (side - 2);
  return squares / count - (sum / count) ** 2;
}
