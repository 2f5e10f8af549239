import "server-only";
import { findProviderState, lastCallAt, listProviderCalls, type ProviderCallRow } from "@/lib/db/provider";
import { listSilent, listUnconfirmed, listUnsent, recentDurationsSeconds } from "@/lib/db/task-lists";
import type { TaskRow } from "@/lib/db/tasks";
import {
  type LedgerLine,
  type ProviderView,
  silenceSeconds,
  UNSENT_SECONDS,
  type WatchedTask,
} from "@/lib/domain/provider-view";
import type { TaskKind } from "@/lib/domain/task";
import type { AdminViewer } from "@/lib/domain/viewer";
import { getProvider } from "@/lib/provider/choose";

const LEDGER_LINES = 50;
/** Tasks that the usual duration is told from. */
const HISTORY = 200;

/** Where the studio stands with its provider, and what somebody has to decide. */
export async function showProvider(_viewer: AdminViewer): Promise<ProviderView> {
  const { name } = getProvider();
  const [state, open, trainings, generations, unsent, calls] = await Promise.all([
    findProviderState(name),
    listUnconfirmed(),
    findSilent("training"),
    findSilent("generation"),
    listUnsent(UNSENT_SECONDS),
    listProviderCalls(LEDGER_LINES),
  ]);
  const asked = await lastCallAt(open.map(({ id }) => id));
  const paused = state?.pausedUntil && state.pausedUntil > new Date() ? state.pausedUntil : null;
  return {
    name,
    closed: state?.closedAt
      ? { at: state.closedAt.toISOString(), reason: state.closedFor ?? "", requestId: state.closedRequestId }
      : null,
    pausedUntil: paused?.toISOString() ?? null,
    unconfirmed: open.map((task) => toWatched(task, asked.get(task.id) ?? task.createdAt)),
    silent: [...trainings, ...generations].map((task) =>
      toWatched(task, task.newsAt ?? task.acceptedAt ?? task.createdAt),
    ),
    unsent: unsent.map((task) => toWatched(task, task.createdAt)),
    calls: calls.map(toLine),
  };
}

async function findSilent(kind: TaskKind): Promise<TaskRow[]> {
  return listSilent(kind, silenceSeconds(await recentDurationsSeconds(kind, HISTORY)));
}

const toWatched = ({ id, kind }: TaskRow, since: Date): WatchedTask => ({
  taskId: id,
  kind,
  since: since.toISOString(),
});

function toLine({ id, createdAt, what, outcome, requestId, said }: ProviderCallRow): LedgerLine {
  return { id, at: createdAt.toISOString(), what, outcome, requestId, said };
}
