import "server-only";
import { AppError } from "@/lib/domain/errors";
import type { Viewer } from "@/lib/domain/viewer";

/** The page sends three at a time; two tabs may do so. More would keep the engine from everybody else. */
const AT_ONCE = 6;
const underWay = new Map<string, number>();

/** Takes one account's photos a few at a time. @throws AppError `too_many` for one more than that. */
export async function inTurn<Value>({ userId }: Viewer, work: () => Promise<Value>): Promise<Value> {
  const busy = underWay.get(userId) ?? 0;
  if (busy >= AT_ONCE) {
    const words = {
      en: "Too many photos at once. This one goes again in a moment.",
      zh: "一次传得太多，稍等再传这张。",
    };
    throw new AppError("too_many", words, { reason: "uploads_at_once", retryAfterSeconds: 2 });
  }
  underWay.set(userId, busy + 1);
  try {
    return await work();
  } finally {
    const left = (underWay.get(userId) ?? 1) - 1;
    if (left > 0) underWay.set(userId, left);
    else underWay.delete(userId);
  }
}
