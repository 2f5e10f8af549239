/** Cells along one side of a face's print. */
export const PRINT_SIDE = 24;

/**
 * How alike two prints of a face are, -1 to 1: the correlation of their 24×24 signed bytes, which were written as
 * 1,152 hex digits. Two copies of one photo agree to 0.9 and more, two photos of one sitting to 0.9 at most.
 */
export function printsAgree(a: string, b: string): number {
  const [first, second] = [bytesOf(a), bytesOf(b)];
  let [product, squareA, squareB] = [0, 0, 0];
  first.forEach((value, n) => {
    const other = second[n] ?? 0;
    product += value * other;
    squareA += value * value;
    squareB += other * other;
  });
  return squareA * squareB > 0 ? product / Math.sqrt(squareA * squareB) : 0;
}

export function printOf(cells: Float32Array): string {
  const largest = cells.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6);
  return Array.from(cells, (value) => (Math.round((value / largest) * 127) + 128).toString(16).padStart(2, "0")).join(
    "",
  );
}

function bytesOf(print: string): number[] {
  return Array.from({ length: print.length / 2 }, (_, n) => Number.parseInt(print.slice(n * 2, n * 2 + 2), 16) - 128);
}
