import { quantile } from "./estimate";
import type { FaultKind } from "./provider-fault";
import type { TaskKind } from "./task";

/** With fewer tasks behind us nobody knows what is long. */
const MIN_HISTORY = 3;
const UNKNOWN_SECONDS = 3600;

/** After how long without news a task is worth a look: three times what 99 in a hundred tasks before it took. */
export function silenceSeconds(historySeconds: number[]): number {
  if (historySeconds.length < MIN_HISTORY) return UNKNOWN_SECONDS;
  const sorted = [...historySeconds].sort((a, b) => a - b);
  return 3 * quantile(sorted, 0.99);
}

/** A task as an administrator has to know it; whose it is stays between its owner and the studio. */
export type WatchedTask = {
  taskId: string;
  kind: TaskKind;
  /** Since when it is as it is: ordered, asked for, or last heard of. */
  since: string;
};

/** After how long a task that could not be handed over is worth a look. */
export const UNSENT_SECONDS = 3600;

/** One line of the ledger. */
export type LedgerLine = {
  id: string;
  at: string;
  what: TaskKind;
  /** Null while nobody knows. */
  outcome: "accepted" | FaultKind | null;
  requestId: string | null;
  /** In the provider's own words. */
  said: string | null;
};

/** Where the studio stands with its provider, for administrators. */
export type ProviderView = {
  name: "studio" | "cloud";
  /** Quota, arrears or credentials: nothing is ordered until a probe gets through. */
  closed: { at: string; reason: string; requestId: string | null } | null;
  /** Too fast: nobody calls before this. */
  pausedUntil: string | null;
  /** Handed over or not, nobody knows; somebody has to decide. */
  unconfirmed: WatchedTask[];
  /** Handed over, and without news for much longer than others took to their end. */
  silent: WatchedTask[];
  /** Ordered, and not handed over yet. */
  unsent: WatchedTask[];
  /** Newest first. */
  calls: LedgerLine[];
};
