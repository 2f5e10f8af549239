import "server-only";
import { recentDurationsSeconds } from "@/lib/db/task-lists";
import type { TaskKind } from "@/lib/domain/task";

const KEEP_MS = 10_000;
const LAST = 50;

const kept = new Map<TaskKind, { until: number; seconds: Promise<number[]> }>();

/** What the last fifty tasks of a kind took, read every ten seconds at most: pages that poll ask all the time. */
export function recentDurations(kind: TaskKind): Promise<number[]> {
  const known = kept.get(kind);
  if (known && known.until > Date.now()) return known.seconds;
  const seconds = recentDurationsSeconds(kind, LAST);
  kept.set(kind, { until: Date.now() + KEEP_MS, seconds });
  seconds.catch(() => kept.delete(kind));
  return seconds;
}
