import type { TaskRow } from "@/lib/db/tasks";
import { estimateByPace, estimateRemaining, usualDuration } from "@/lib/domain/estimate";
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
  const progress = progressOf(task.state, task.steps);
  return {
    id: task.id,
    kind: task.kind,
    state: task.state,
    submission: task.submission,
    standstill,
    modelId: task.modelId,
    styleId: task.styleId,
    progress,
    steps: task.steps,
    ahead,
    estimate: isOver(task.state) ? null : estimateOf(task, progress, history),
    usual: isOver(task.state) ? null : usualDuration(history),
    made,
    ordered: task.ordered,
    failure: task.failure,
    createdAt: task.createdAt.toISOString(),
    startedAt: task.startedAt?.toISOString() ?? null,
    endedAt: task.endedAt?.toISOString() ?? null,
  };
}

/** From what others took, counted from when it was taken: what it waited before says nothing of the work. */
function estimateOf({ acceptedAt, startedAt }: TaskRow, progress: number, history: number[]): TaskView["estimate"] {
  return estimateRemaining(history, secondsSince(acceptedAt)) ?? estimateByPace(progress, secondsSince(startedAt));
}

const secondsSince = (moment: Date | null) => (moment ? (Date.now() - moment.getTime()) / 1000 : 0);
