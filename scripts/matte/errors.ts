/** How far a matte (0..1, row by row) is from the truth. */
export type MatteError = {
  /** Sum of absolute differences, thousand px. */
  sad: number;
  /** The part of it where a pixel is on the wrong side altogether (more than a half off): patches, holes. Thousand px. */
  gross: number;
  /** Sum of squared differences of the gradients' lengths, thousands (Rhemann et al. 2009, deviation 1.4 px). */
  gradient: number;
};

export function compareMattes(guess: Float32Array, truth: Float32Array, width: number): MatteError {
  let sad = 0;
  let gross = 0;
  for (let i = 0; i < truth.length; i++) {
    const apart = Math.abs((guess[i] as number) - (truth[i] as number));
    sad += apart;
    if (apart > 0.5) gross += apart;
  }
  const steps = gradientLengths(guess, width);
  const trueSteps = gradientLengths(truth, width);
  const gradient = steps.reduce((sum, value, i) => sum + (value - (trueSteps[i] as number)) ** 2, 0);
  return { sad: sad / 1000, gross: gross / 1000, gradient: gradient / 1000 };
}

const SIGMA = 1.4;
const REACH = 4;

/** Lengths of the gradient by derivatives of a Gaussian. */
function gradientLengths(plane: Float32Array, width: number): Float32Array {
  const taps = Array.from({ length: 2 * REACH + 1 }, (_, n) => n - REACH);
  const bell = taps.map((x) => Math.exp((-x * x) / (2 * SIGMA * SIGMA)) / (SIGMA * Math.sqrt(2 * Math.PI)));
  const slope = taps.map((x, n) => (-x / (SIGMA * SIGMA)) * (bell[n] as number));
  const across = filter(filter(plane, width, slope, 1), width, bell, width);
  const down = filter(filter(plane, width, bell, 1), width, slope, width);
  return across.map((value, i) => Math.hypot(value, down[i] as number));
}

/** One-dimensional filter along steps of `stride`; the picture's border is copied on. */
function filter(plane: Float32Array, width: number, taps: number[], stride: number): Float32Array {
  const height = plane.length / width;
  const along = stride === 1 ? width : height;
  return plane.map((_, i) => {
    const place = stride === 1 ? i % width : Math.floor(i / width);
    return taps.reduce((sum, tap, n) => {
      const at = Math.min(along - 1, Math.max(0, place + n - REACH));
      return sum + tap * (plane[i + (at - place) * stride] as number);
    }, 0);
  });
}

/** Spearman's rank correlation, -1 to 1; equal values share their mean rank. */
export function rankCorrelation(a: number[], b: number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const middle = (a.length - 1) / 2;
  const sum = (from: number[], to: number[]) =>
    from.reduce((total, value, i) => total + (value - middle) * ((to[i] as number) - middle), 0);
  return sum(x, y) / Math.sqrt(sum(x, x) * sum(y, y) || 1);
}

function ranks(values: number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal - 1) / 2;
  });
}
