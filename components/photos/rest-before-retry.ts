import { ApiError } from "@/components/ui/api";

const RESTS_MS = [1_000, 3_000, 8_000, 20_000] as const;

/** How long to wait before a photo is sent again, or null when the same photo would meet the same answer. */
export function restBeforeRetry(error: unknown, attempts: number): number | null {
  if (!(error instanceof ApiError)) return null;
  const passing = error.status === 0 || error.status === 408 || error.status === 429 || error.status >= 500;
  const rest = RESTS_MS[attempts - 1];
  if (!passing || rest === undefined) return null;
  return Math.max(rest, (error.retryAfterSeconds ?? 0) * 1000);
}
