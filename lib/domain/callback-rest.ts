/** A program that was not reached is tried for this long after its task ended. */
export const CALLBACK_PATIENCE_SECONDS = 24 * 3600;

const FIRST_SECONDS = 5;
const LONGEST_SECONDS = 3600;

/**
 * How long until a program is called again: as long as its task has been over, so that the time doubles, from 5 s to an
 * hour, and spread over the upper half, so that what failed together does not come back together.
 * @param overSeconds since the task ended. @param chance 0 to 1. @returns null when it has been tried for long enough.
 */
export function callAgainSeconds(overSeconds: number, chance: number): number | null {
  if (overSeconds >= CALLBACK_PATIENCE_SECONDS) return null;
  const whole = Math.min(LONGEST_SECONDS, Math.max(FIRST_SECONDS, overSeconds));
  return Math.ceil(whole / 2 + (whole / 2) * chance);
}
