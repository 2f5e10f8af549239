import "server-only";
import { lastCallAt } from "@/lib/db/provider";
import type { TaskRow } from "@/lib/db/tasks";
import { isOver, type TaskView } from "@/lib/domain/task";
import { isProviderClosed } from "@/lib/features/provider/gate";
import { isSettled } from "./is-settled";

/** Which of these tasks stand still, and why. Tasks that were handed over cost no look at the database. */
export async function findStandstills(tasks: TaskRow[]): Promise<Map<string, TaskView["standstill"]>> {
  const open = tasks.filter(({ state }) => !isOver(state));
  const unsent = open.filter(({ submission }) => submission === "draft");
  const unconfirmed = open.filter(({ submission }) => submission === "unconfirmed");
  const closed = unsent.length > 0 && (await isProviderClosed());
  const asked = await lastCallAt(unconfirmed.map(({ id }) => id));
  const settled = await Promise.all(unconfirmed.map(({ id, kind }) => isSettled(kind, asked.get(id) ?? new Date(0))));
  const lost = unconfirmed.filter((_, i) => settled[i]);
  return new Map([
    ...(closed ? unsent.map(({ id }) => [id, "closed"] as const) : []),
    ...lost.map(({ id }) => [id, "unconfirmed"] as const),
  ]);
}
