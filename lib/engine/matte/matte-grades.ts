/**
 * What the score of a matte (0 to 1) is good for. Below `good` a fault usually shows at full size, so that such a frame is
 * taken only where the others do not suffice, and never for papers: a plain ground hides nothing.
 * Below `fair` a matte is not to be shown. Of 35 made photos the one below it had 0.15 squares of the face's height wrong,
 * twice as much as the next; of 15 photos of two women four lay below, two of them with scenery left at hair and shoulders
 * that one notices at once.
 */
export const MATTE_GRADES = { good: 0.68, fair: 0.35 } as const;

/** Whether a matte is good enough for a portrait to be made of it without need. */
export function isFairMatte(score: number): boolean {
  return score >= MATTE_GRADES.fair;
}
