/** Fewer tasks behind us than this say nothing of the next one. */
const MIN_HISTORY = 5;
const LONGEST_SECONDS = 30;
/** However long others took: nobody waits longer than this for a look at what may be done already. */
const LONGEST_SPARING_SECONDS = 900;

/** How long to wait before looking again at a task that tells its progress: a tenth of the time so far, 1 to 30 s. */
export function watchDelaySeconds(elapsedSeconds: number): number {
  return Math.round(Math.min(LONGEST_SECONDS, Math.max(1, elapsedSeconds / 10)));
}

/**
 * The same where every look is a call that is counted: nobody looks before the quickest tenth of the tasks before it
 * ended, and then as often as a tenth of that time; a quarter of an hour at most. `historySeconds` from being taken to the end, in any order.
 */
export function sparingDelaySeconds(elapsedSeconds: number, historySeconds: number[]): number {
  if (historySeconds.length < MIN_HISTORY) return Math.max(2, watchDelaySeconds(elapsedSeconds));
  const sorted = [...historySeconds].sort((a, b) => a - b);
  const soonest = sorted[Math.floor(sorted.length / 10)] ?? 0;
  if (elapsedSeconds < soonest)
    return Math.min(LONGEST_SPARING_SECONDS, Math.max(2, Math.round(soonest - elapsedSeconds)));
  return Math.min(300, Math.max(2, Math.round(elapsedSeconds / 10)));
}
