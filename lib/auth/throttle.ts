import "server-only";
import { countTry } from "@/lib/db/throttles";
import { AppError } from "@/lib/domain/errors";

export type Limit = { key: string; tries: number };

export const WINDOW_SECONDS = 15 * 60;

/**
 * Counts a try against each limit before it is made, so that tries at the same moment cannot slip through together.
 * @throws AppError `too_many` beyond any of them.
 */
export async function throttle(limits: Limit[]): Promise<void> {
  for (const { key, tries } of limits) {
    if ((await countTry(key, WINDOW_SECONDS)) > tries) throw tooMany();
  }
}

function tooMany(): AppError {
  return new AppError(
    "too_many",
    { en: "Too many tries. Wait a quarter of an hour, then try again.", zh: "试的次数太多了，过一刻钟再来。" },
    { retryAfterSeconds: WINDOW_SECONDS },
  );
}
