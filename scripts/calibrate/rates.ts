export type Rate = { hits: number; of: number };

const Z = 1.96;

/** "3 of 40, 7.5 % (2.6 to 19.9)": Wilson's interval at 95 % (E. Wilson, 1927), which holds for few and for none. */
export function say({ hits, of }: Rate): string {
  if (of === 0) return "none to tell by";
  const [low, high] = wilson({ hits, of });
  return `${hits} of ${of}, ${percent(hits / of)} % (${percent(low)} to ${percent(high)})`;
}

/** Bounds of a share, each 0 to 1. */
export function wilson({ hits, of }: Rate): [low: number, high: number] {
  const share = hits / of;
  const middle = share + (Z * Z) / (2 * of);
  const reach = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

/** Where as many of the same are taken for different as the other way round; `at` is that threshold. */
export function equalErrors(same: number[], different: number[]): { at: number; missed: Rate; confused: Rate } {
  const at = [...same, ...different]
    .toSorted((a, b) => a - b)
    .map((value) => ({
      value,
      worst: Math.max(below(same, value) / same.length, 1 - below(different, value) / different.length),
    }))
    .reduce((best, one) => (one.worst < best.worst ? one : best), { value: 0, worst: 1 }).value;
  return {
    at,
    missed: { hits: below(same, at), of: same.length },
    confused: { hits: different.length - below(different, at), of: different.length },
  };
}

function below(values: number[], limit: number): number {
  return values.filter((value) => value < limit).length;
}

/** The value that a share of the others lies below, 0 to 1. */
export function quantile(values: number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;
}
