/**
 * Strangers end at 40 points and the person's own photos begin at 70. Halfway between, more than the light of a style has been
 * lost: a deep shadow alone costs up to 30.
 */
const LIKE_ENOUGH = 60;

type Take = { likeness: number | null };

/**
 * Takes a portrait; where the person is not seen in it well enough, takes it once more another way and keeps the more
 * alike of the two, the first when they are equal. The same takes always end in the same portrait.
 */
export async function takeAgain<T extends Take>(
  first: () => Promise<T>,
  second: (() => Promise<T>) | null,
): Promise<T> {
  const once = await first();
  if (!second || pointsOf(once) >= LIKE_ENOUGH) return once;
  const again = await second();
  return pointsOf(again) > pointsOf(once) ? again : once;
}

/** A portrait without a face to be found is the least alike of all. */
function pointsOf({ likeness }: Take): number {
  return likeness ?? -1;
}
