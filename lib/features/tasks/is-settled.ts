import "server-only";
import { hasSettled, settlingMs, type TaskKind } from "@/lib/domain/task";
import { callbackOrigin } from "@/lib/provider/callback-secret";
import { recentDurations } from "./recent-durations";

/** Whether a paid call of this kind that went out then, and whose answer was lost, will be confirmed by nobody any more. */
export async function isSettled(kind: TaskKind, askedAt: Date): Promise<boolean> {
  // Where nobody can call back, waiting longer brings nothing.
  const withinMs = callbackOrigin() ? settlingMs(await recentDurations(kind)) : undefined;
  return hasSettled(askedAt, new Date(), withinMs);
}
