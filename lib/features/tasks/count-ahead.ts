import "server-only";
import { listTurns } from "@/lib/db/task-lists";
import type { TaskRow } from "@/lib/db/tasks";
import type { TaskKind } from "@/lib/domain/task";
import { getProvider } from "@/lib/provider/choose";

const KEEP_MS = 1_000;

type Turns = Awaited<ReturnType<typeof listTurns>>;
const kept = new Map<TaskKind, { until: number; turns: Promise<Turns> }>();

/** How many tasks are done before this one; null where the provider keeps no turns. Read once a second, whoever asks. */
export async function countAhead({ id, kind, createdAt }: TaskRow): Promise<number | null> {
  const { name, keepsTurns } = getProvider();
  if (!keepsTurns) return null;
  const turns = await turnsOf(kind, name);
  const place = turns.findIndex((turn) => turn.id === id);
  return place >= 0 ? place : turns.filter((turn) => turn.createdAt < createdAt).length;
}

function turnsOf(kind: TaskKind, provider: string): Promise<Turns> {
  const known = kept.get(kind);
  if (known && known.until > Date.now()) return known.turns;
  const turns = listTurns(kind, provider);
  kept.set(kind, { until: Date.now() + KEEP_MS, turns });
  turns.catch(() => kept.delete(kind));
  return turns;
}
