import type { TaskRow } from "@/lib/db/tasks";
import { estimateRemaining, usualDuration } from "@/lib/domain/estimate";
import { isOver, progressOf, type TaskView } from "@/lib/domain/task";

type Beside = {
  /** Portraits in the gallery so far. */
  made: number;
  /** Seconds that tasks of this kind took lately. */
  history: number[];
  standstill: TaskView["standstill"];
  ahead: TaskView["ahead"];
};

export function toTaskView(task: TaskRow, { made, history, standstill, ahead }: Beside): TaskView {
  // What it waited before it was taken says nothing of the work.
  const elapsedSeconds = task.acceptedAt ? (Date.now() - task.acceptedAt.getTime()) / 1000 : 0;
  return {
    id: task.id,
    kind: task.kind,
    state: task.state,
    submission: task.submission,
    standstill,
    modelId: task.modelId,
    styleId: task.styleId,
    progress: progressOf(task.state, task.steps),
    steps: task.steps,
    ahead,
    estimate: isOver(task.state) ? null : estimateRemaining(history, elapsedSeconds),
    usual: isOver(task.state) ? null : usualDuration(history),
    made,
    ordered: task.ordered,
    failure: task.failure,
    createdAt: task.createdAt.toISOString(),
    startedAt: task.startedAt?.toISOString() ?? null,
    endedAt: task.endedAt?.toISOString() ?? null,
  };
}
