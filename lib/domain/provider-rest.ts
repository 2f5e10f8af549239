const FIRST_SECONDS = 2;
const LONGEST_SECONDS = 300;
/** What a provider asks for itself is believed up to this: a larger number is a mistake, and would stop everybody for days. */
const LONGEST_ASKED_SECONDS = 3600;
const FIRST_PROBE_SECONDS = 60;

/**
 * How long everybody rests after the provider called us too fast: doubling with each time in a row, and spread over the
 * upper half ("equal jitter"), so that several processes do not come back at once. @param chance 0 to 1.
 */
export function restSeconds(pausesBefore: number, chance: number): number {
  const whole = Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** pausesBefore);
  return whole / 2 + (whole / 2) * chance;
}

/** How long everybody rests where the provider named a time: never less, up to an hour, and a quarter more at random. */
export function askedRestSeconds(askedSeconds: number, chance: number): number {
  return Math.min(LONGEST_ASKED_SECONDS, askedSeconds) * (1 + chance / 4);
}

/** How long a task waits before it tries again what certainly did not arrive: a quarter of its age, 3 s to 5 min, spread. */
export function againSeconds(ageSeconds: number, chance: number): number {
  const whole = Math.min(LONGEST_SECONDS, Math.max(3, ageSeconds / 4));
  return whole / 2 + (whole / 2) * chance;
}

/**
 * How long a closed provider is left alone between two probes: a minute, and twice as long each time that it closed
 * again before it took an order, up to an hour.
 */
export function probeSeconds(closings: number): number {
  return Math.min(LONGEST_ASKED_SECONDS, FIRST_PROBE_SECONDS * 2 ** Math.max(0, closings - 1));
}
