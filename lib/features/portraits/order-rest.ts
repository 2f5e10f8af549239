import "server-only";
import { inTransaction } from "@/lib/db/client";
import { findModelOf } from "@/lib/db/models";
import { countPortraits } from "@/lib/db/portraits";
import { findTaskOf, insertTask, listTasksOfOrder } from "@/lib/db/tasks";
import { lockOwner } from "@/lib/db/users";
import { AppError } from "@/lib/domain/errors";
import type { TaskView } from "@/lib/domain/task";
import type { Viewer } from "@/lib/domain/viewer";
import { noSuchModel } from "@/lib/features/models/no-such-model";
import { noSuchTask, showTask } from "@/lib/features/tasks/show-task";
import { enqueue } from "@/lib/queue/enqueue";
import { requireOrderable } from "./require-orderable";

/**
 * Orders what is missing of a task that ended in part, as an order of its own that goes by the task's id: asked for
 * twice, it is ordered once. Providers make whole orders only, so more may come than was missing.
 * @throws AppError `conflict` where nothing is missing.
 */
export async function orderRest(viewer: Viewer, id: string): Promise<TaskView> {
  const task = await findTaskOf(viewer.userId, id);
  if (!task) throw noSuchTask();
  const missing = task.ordered - ((await countPortraits([id])).get(id) ?? 0);
  const { styleId } = task;
  if (task.state !== "partial" || !styleId || missing <= 0) throw nothingMissing();
  const model = await findModelOf(viewer.userId, task.modelId);
  if (!model) throw noSuchModel();
  await requireOrderable(model, [styleId]);

  const restId = await inTransaction(async (tx) => {
    await lockOwner(tx, viewer.userId);
    // One that came to nothing is no rest: it may be asked for again.
    const rests = await listTasksOfOrder(tx, viewer.userId, task.id);
    const known = rests.find(({ state }) => state !== "failed");
    if (known) return known.id;
    const { ownerId, modelId, retouch } = task;
    const order = { id: crypto.randomUUID(), ownerId, modelId, styleId, retouch, orderId: task.id, ordered: missing };
    await insertTask(tx, { ...order, kind: "generation" });
    await enqueue(tx, "submit-generation", { taskId: order.id });
    return order.id;
  });
  return showTask(viewer, restId);
}

function nothingMissing(): AppError {
  return new AppError(
    "conflict",
    { en: "Nothing is missing from this order.", zh: "这一单没有缺的。" },
    { reason: "nothing_missing" },
  );
}
