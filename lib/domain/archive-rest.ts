const FIRST_SECONDS = 10;
const LONGEST_SECONDS = 900;

/** Rounds after which a result that never came is missing: with the rests between them, about six hours. */
export const MOST_ARCHIVE_TRIES = 30;

/** How long to wait after a round in which some result could not be copied: 10 s, doubling to a quarter of an hour. */
export function archiveRestSeconds(tries: number): number {
  return Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** Math.max(0, tries - 1));
}
