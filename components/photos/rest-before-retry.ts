import { ApiError } from "@/components/ui/api";

const RESTS_MS = [1_000, 3_000, 8_000, 20_000] as const;

// 408 and 429 pass by themselves, and 401 says nothing of the photo.
const NOT_OF_THE_PHOTO = [401, 408, 429];
const CONFLICT = 409;

/** The server has read the request and does not take the photo: sent again as it is, it would meet the same answer. */
export function isRefused(error: unknown): error is ApiError {
  if (!(error instanceof ApiError)) return false;
  return error.status >= 400 && error.status < 500 && !NOT_OF_THE_PHOTO.includes(error.status);
}

/** Whether a person may send it once more. A sheet that was full has room again when another photo is taken off. */
export function mayRetry(error: unknown): boolean {
  return !isRefused(error) || error.status === CONFLICT;
}

/**
 * How long to wait before a photo is sent again, or null when a person has to decide: the same photo would meet the same
 * answer, or a server that answers has failed often enough. One that cannot be reached is tried for as long as it takes.
 */
export function restBeforeRetry(error: unknown, attempts: number): number | null {
  if (!(error instanceof ApiError)) return null;
  const passing = error.status === 0 || error.status === 408 || error.status === 429 || error.status >= 500;
  const rest = RESTS_MS[attempts - 1] ?? (error.status === 0 ? RESTS_MS.at(-1) : undefined);
  if (!passing || rest === undefined) return null;
  return Math.max(rest, (error.retryAfterSeconds ?? 0) * 1000);
}
