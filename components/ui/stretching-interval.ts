const FIRST_MS = 1_000;
const LAST_MS = 5_000;
const BRISK_POLLS = 10;

/** Milliseconds until the next poll: brisk for the first ten seconds, then slower by an eighth each time, to 5 s. */
export function stretchingInterval(pollsSoFar: number): number {
  return Math.min(LAST_MS, FIRST_MS * 1.125 ** Math.max(0, pollsSoFar - BRISK_POLLS));
}
