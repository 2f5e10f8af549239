/** With fewer than this many tasks behind us, a range would be a guess. */
const MIN_HISTORY = 3;

type Range = { lowSeconds: number; highSeconds: number };

/** The range that eight in ten tasks kept to; null without a history. */
export function usualDuration(historySeconds: number[]): Range | null {
  if (historySeconds.length < MIN_HISTORY) return null;
  const sorted = [...historySeconds].sort((a, b) => a - b);
  return { lowSeconds: quantile(sorted, 0.1), highSeconds: quantile(sorted, 0.9) };
}

/**
 * Seconds still to go, as the range that eight in ten tasks before this one kept to.
 * Both ends are 0 once the task takes longer than that; null without a history.
 */
export function estimateRemaining(historySeconds: number[], elapsedSeconds: number): Range | null {
  const usual = usualDuration(historySeconds);
  const remaining = (seconds: number) => Math.max(0, Math.round(seconds - elapsedSeconds));
  return usual && { lowSeconds: remaining(usual.lowSeconds), highSeconds: remaining(usual.highSeconds) };
}

/** The value below which a share of sorted values lies, linear between the two nearest; 0 of none. */
export function quantile(sorted: number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position % 1);
}
