const FIRST_SECONDS = 2;
const LONGEST_SECONDS = 300;

/**
 * How long everybody rests after the provider called us too fast: doubling with each time in a row, and spread over the
 * upper half ("equal jitter"), so that several processes do not come back at once. @param chance 0 to 1.
 */
export function restSeconds(pausesBefore: number, chance: number): number {
  const whole = Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** pausesBefore);
  return whole / 2 + (whole / 2) * chance;
}

/** How long a task waits before it tries again what certainly did not arrive: a quarter of its age, 3 s to 5 min, spread. */
export function againSeconds(ageSeconds: number, chance: number): number {
  const whole = Math.min(LONGEST_SECONDS, Math.max(3, ageSeconds / 4));
  return whole / 2 + (whole / 2) * chance;
}
