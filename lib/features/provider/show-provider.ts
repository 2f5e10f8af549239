import "server-only";
import { findProviderState, lastCallAt, listProviderCalls, type ProviderCallRow } from "@/lib/db/provider";
import { listUnconfirmed, listUnendedOlderThan, recentDurationsSeconds, type TaskRow } from "@/lib/db/tasks";
import { type LedgerLine, type ProviderView, silenceSeconds, type WatchedTask } from "@/lib/domain/provider-view";
import type { TaskKind } from "@/lib/domain/task";
import type { AdminViewer } from "@/lib/domain/viewer";
import { getProvider } from "@/lib/provider/choose";

const LEDGER_LINES = 50;
/** Tasks that the usual duration is told from. */
const HISTORY = 200;

/** Where the studio stands with its provider, and what somebody has to decide. */
export async function showProvider(_viewer: AdminViewer): Promise<ProviderView> {
  const { name } = getProvider();
  const [state, open, trainings, generations, calls] = await Promise.all([
    findProviderState(name),
    listUnconfirmed(),
    listSilent("training"),
    listSilent("generation"),
    listProviderCalls(LEDGER_LINES),
  ]);
  const paused = state?.pausedUntil && state.pausedUntil > new Date() ? state.pausedUntil : null;
  return {
    name,
    closed: state?.closedAt
      ? { at: state.closedAt.toISOString(), reason: state.closedFor ?? "", requestId: state.closedRequestId }
      : null,
    pausedUntil: paused?.toISOString() ?? null,
    unconfirmed: await toWatched(open),
    silent: [...trainings, ...generations],
    calls: calls.map(toLine),
  };
}

async function listSilent(kind: TaskKind): Promise<WatchedTask[]> {
  const seconds = silenceSeconds(await recentDurationsSeconds(kind, HISTORY));
  const old = await toWatched(await listUnendedOlderThan(kind, seconds));
  // What waited before it was handed over was nobody's silence.
  return old.filter(({ askedAt }) => Date.now() - Date.parse(askedAt) >= seconds * 1000);
}

async function toWatched(tasks: TaskRow[]): Promise<WatchedTask[]> {
  const asked = await lastCallAt(tasks.map(({ id }) => id));
  return tasks.map(({ id, kind, createdAt }) => ({
    taskId: id,
    kind,
    orderedAt: createdAt.toISOString(),
    askedAt: (asked.get(id) ?? createdAt).toISOString(),
  }));
}

function toLine({ id, createdAt, what, outcome, requestId, said }: ProviderCallRow): LedgerLine {
  return { id, at: createdAt.toISOString(), what, outcome, requestId, said };
}
