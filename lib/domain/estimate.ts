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

/** Before a quarter is done and this many seconds have passed, a task's own pace says nothing. */
const MIN_PROGRESS = 0.25;
const MIN_PACE_SECONDS = 3;
/** Steps differ: what is still to do may go faster than what was done, or slower. */
const PACE_LOW = 0.7;
const PACE_HIGH = 1.6;

/**
 * Seconds still to go if the task goes on as it has until now, as a wide range, for as long as there is no history.
 * Null before its pace is known. @param progress 0 to 1 @param elapsedSeconds since it began to run
 */
export function estimateByPace(progress: number, elapsedSeconds: number): Range | null {
  if (progress < MIN_PROGRESS || elapsedSeconds < MIN_PACE_SECONDS) return null;
  const remaining = (elapsedSeconds * (1 - progress)) / progress;
  return {
    lowSeconds: Math.max(1, Math.floor(PACE_LOW * remaining)),
    highSeconds: Math.max(2, Math.ceil(PACE_HIGH * remaining)),
  };
}

/** The value below which a share of sorted values lies, linear between the two nearest; 0 of none. */
export function quantile(sorted: number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position % 1);
}
