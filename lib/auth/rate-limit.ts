import "server-only";
import { AppError } from "@/lib/domain/errors";
import { env } from "@/lib/env/env";

/** A full bucket lets a program that was quiet send this share of a minute's calls at once. */
const BURST_SHARE = 0.25;

const buckets = new Map<string, { tokens: number; at: number }>();

/**
 * Counts one call against a key: a token bucket in this process, so that several processes let through as many times as
 * much. @throws AppError `too_many` with the seconds until the next call is let through.
 */
export function takeToken(key: string, nowMs = Date.now()): void {
  const perMs = env.API_CALLS_PER_MINUTE / 60_000;
  const most = Math.max(1, env.API_CALLS_PER_MINUTE * BURST_SHARE);
  const last = buckets.get(key) ?? { tokens: most, at: nowMs };
  const tokens = Math.min(most, last.tokens + (nowMs - last.at) * perMs);
  if (tokens < 1) {
    const retryAfterSeconds = Math.ceil((1 - tokens) / perMs / 1000);
    throw new AppError(
      "too_many",
      { en: "Too many calls with this key. Rest a moment.", zh: "这把密钥调用得太频繁，歇一会儿再来。" },
      { reason: "api_rate", retryAfterSeconds },
    );
  }
  buckets.set(key, { tokens: tokens - 1, at: nowMs });
}
