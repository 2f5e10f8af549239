import "server-only";
import { inTransaction } from "@/lib/db/client";
import type { TaskRow } from "@/lib/db/tasks";
import type { TaskKind } from "@/lib/domain/task";
import { sparingDelaySeconds, watchDelaySeconds } from "@/lib/domain/watch-delay";
import { getProvider } from "@/lib/provider/choose";
import { enqueueUnlessWaiting } from "@/lib/queue/enqueue";
import { recentDurations } from "./recent-durations";

/** When a task that was just taken is worth a first look; at once where looking costs nothing. */
export async function firstLookSeconds(kind: TaskKind): Promise<number> {
  return getProvider().readsSparingly ? sparingDelaySeconds(0, await recentDurations(kind)) : 0;
}

/** After how long a task that has not ended is worth another look. */
export async function nextLookSeconds({ kind, acceptedAt, createdAt }: TaskRow): Promise<number> {
  const elapsedSeconds = (Date.now() - (acceptedAt ?? createdAt).getTime()) / 1000;
  if (!getProvider().readsSparingly) return watchDelaySeconds(elapsedSeconds);
  return sparingDelaySeconds(elapsedSeconds, await recentDurations(kind));
}

/** Has a task looked at again in its time, or sooner where somebody has asked for it meanwhile. */
export async function lookAgain(task: TaskRow): Promise<void> {
  const afterSeconds = await nextLookSeconds(task);
  const next = { key: task.id, afterSeconds };
  await inTransaction((tx) => enqueueUnlessWaiting(tx, "watch-task", { taskId: task.id }, next));
}
