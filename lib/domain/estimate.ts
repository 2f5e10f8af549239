/** With fewer than this many tasks behind us, a range would be a guess. */
const MIN_HISTORY = 3;

/**
 * Seconds still to go, as the range that eight in ten tasks before this one kept to.
 * Both ends are 0 once the task takes longer than that; null without a history.
 */
export function estimateRemaining(
  historySeconds: number[],
  elapsedSeconds: number,
): { lowSeconds: number; highSeconds: number } | null {
  if (historySeconds.length < MIN_HISTORY) return null;
  const sorted = [...historySeconds].sort((a, b) => a - b);
  const remaining = (share: number) => Math.max(0, Math.round(quantile(sorted, share) - elapsedSeconds));
  return { lowSeconds: remaining(0.1), highSeconds: remaining(0.9) };
}

/** The value below which a share of sorted values lies, linear between the two nearest; 0 of none. */
export function quantile(sorted: number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position % 1);
}
