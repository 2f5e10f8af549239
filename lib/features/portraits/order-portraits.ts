import "server-only";
import { inTransaction } from "@/lib/db/client";
import { findModelOf } from "@/lib/db/models";
import { insertTask, listTasksOfOrder } from "@/lib/db/tasks";
import { lockOwner } from "@/lib/db/users";
import { type PortraitRequest, PORTRAITS_PER_STYLE } from "@/lib/domain/portrait";
import type { TaskView } from "@/lib/domain/task";
import type { Viewer } from "@/lib/domain/viewer";
import { noSuchModel } from "@/lib/features/models/no-such-model";
import { viewTasks } from "@/lib/features/tasks/show-task";
import { enqueue } from "@/lib/queue/enqueue";
import { requireOrderable } from "./require-orderable";

/**
 * Orders four portraits of each style. Sending the same order id again answers with the tasks that are there.
 * @param told for a program that wants to hear of the end
 */
export async function orderPortraits(
  viewer: Viewer,
  request: PortraitRequest,
  told?: { callbackUrl: string | null; apiKeyId: string },
): Promise<TaskView[]> {
  const { userId } = viewer;
  // Asked first: what was on offer then need not be any more when its answer was lost and it is asked for again.
  const known = await inTransaction((tx) => listTasksOfOrder(tx, userId, request.id));
  if (known.length > 0) return viewTasks(known);
  const model = await findModelOf(userId, request.modelId);
  if (!model) throw noSuchModel();
  await requireOrderable(model, request.styleIds);

  const tasks = await inTransaction(async (tx) => {
    await lockOwner(tx, userId);
    const known = await listTasksOfOrder(tx, userId, request.id);
    if (known.length > 0) return known;
    for (const styleId of request.styleIds) {
      const id = crypto.randomUUID();
      const order = {
        ownerId: userId,
        modelId: model.id,
        orderId: request.id,
        retouch: request.retouch,
        ...told,
      };
      const task = { id, ...order, kind: "generation" as const, styleId, ordered: PORTRAITS_PER_STYLE };
      if (!(await insertTask(tx, task))) throw noSuchModel();
      await enqueue(tx, "submit-generation", { taskId: id });
    }
    return listTasksOfOrder(tx, userId, request.id);
  });
  return viewTasks(tasks);
}
