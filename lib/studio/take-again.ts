import { AppError } from "@/lib/domain/errors";

/**
 * Strangers end at 40 points and the person's own photos begin at 70. Halfway between, more than the light of a style has been
 * lost: a deep shadow alone costs up to 30.
 */
const LIKE_ENOUGH = 60;

type Take = { likeness: number | null };

/**
 * Takes a portrait; where the person is not seen in it well enough, or papers refuse it, takes it once more another way and
 * keeps the more alike of the two, the first when they are equal. The same takes always end in the same portrait.
 * @throws AppError of the first where both are refused.
 */
export async function takeAgain<T extends Take>(
  first: () => Promise<T>,
  second: (() => Promise<T>) | null,
): Promise<T> {
  const once = await attempt(first);
  const again = second && pointsOf(once) < LIKE_ENOUGH ? await attempt(second) : null;
  const kept = again && pointsOf(again) > pointsOf(once) ? again : once;
  if (kept instanceof AppError) throw kept;
  return kept;
}

/** A refusal is an answer to weigh against the other take: one frame that papers refuse must not cost the portrait of another. */
async function attempt<T extends Take>(take: () => Promise<T>): Promise<T | AppError> {
  try {
    return await take();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

/** A portrait without a face to be found is the least alike of all, and still more than none. */
function pointsOf(take: Take | AppError): number {
  return take instanceof AppError ? -2 : (take.likeness ?? -1);
}
