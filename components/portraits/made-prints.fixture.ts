import type { PortraitView } from "@/lib/domain/portrait";
import type { TaskView } from "@/lib/domain/task";

const BORN = "2026-11-22T12:00:00.000Z";

/** A portrait for tests; its style goes by its task unless it is said. */
export function madePortrait(own: Partial<PortraitView> & { id: string }): PortraitView {
  const taskId = own.taskId ?? "task";
  return {
    taskId,
    modelId: "model",
    styleId: `style of ${taskId}`,
    styleName: { en: taskId, zh: taskId },
    width: 1024,
    height: 1365,
    likeness: 90,
    imageUrl: `/api/portraits/${own.id}/image`,
    sheetUrl: null,
    favourite: false,
    blur: null,
    source: null,
    createdAt: BORN,
    ...own,
  };
}

/** An order of four that is being made. */
export function madeTask(own: Partial<TaskView> & { id: string }): TaskView {
  return {
    kind: "generation",
    state: "running",
    submission: "submitted",
    standstill: null,
    modelId: "model",
    styleId: `style of ${own.id}`,
    progress: 0.5,
    steps: [],
    ahead: null,
    estimate: null,
    usual: null,
    made: 0,
    ordered: 4,
    failure: null,
    createdAt: BORN,
    startedAt: null,
    endedAt: null,
    ...own,
  };
}
