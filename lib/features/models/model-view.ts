import type { ModelRow } from "@/lib/db/models";
import type { TaskRow } from "@/lib/db/tasks";
import type { ModelView } from "@/lib/domain/user-model";

export function toModelView(model: ModelRow, training: TaskRow, photoIds: string[]): ModelView {
  return {
    id: model.id,
    number: model.number,
    status: model.status,
    photoIds,
    taskId: training.id,
    learned: model.learned,
    failure: training.failure,
    createdAt: model.createdAt.toISOString(),
  };
}
