import "server-only";
import { inTransaction } from "@/lib/db/client";
import { findModelOf } from "@/lib/db/models";
import { findStyles, type StyleRow } from "@/lib/db/styles";
import { insertTask, listTasksOfOrder } from "@/lib/db/tasks";
import { lockOwner } from "@/lib/db/users";
import { AppError } from "@/lib/domain/errors";
import { type PortraitRequest, PORTRAITS_PER_STYLE } from "@/lib/domain/portrait";
import type { TaskView } from "@/lib/domain/task";
import { canRenderWith } from "@/lib/domain/user-model";
import type { Viewer } from "@/lib/domain/viewer";
import { noSuchModel } from "@/lib/features/models/no-such-model";
import { noSuchStyle } from "@/lib/features/styles/no-such-style";
import { viewTasks } from "@/lib/features/tasks/show-task";
import { getProvider } from "@/lib/provider/choose";
import { enqueue } from "@/lib/queue/enqueue";

/**
 * Orders four portraits of each style. Sending the same order id again answers with the tasks that are there.
 * @param told for a program that wants to hear of the end
 */
export async function orderPortraits(
  viewer: Viewer,
  request: PortraitRequest,
  told?: { callbackUrl: string | null; apiKeyId: string },
): Promise<TaskView[]> {
  const model = await findModelOf(viewer.userId, request.modelId);
  if (!model) throw noSuchModel();
  if (!canRenderWith(model.status)) throw modelNotReady(model.status);
  await requireOrderable(request.styleIds);

  const tasks = await inTransaction(async (tx) => {
    await lockOwner(tx, viewer.userId);
    const known = await listTasksOfOrder(tx, viewer.userId, request.id);
    if (known.length > 0) return known;
    for (const styleId of request.styleIds) {
      const id = crypto.randomUUID();
      const order = {
        ownerId: viewer.userId,
        modelId: model.id,
        orderId: request.id,
        retouch: request.retouch,
        ...told,
      };
      const task = { id, ...order, kind: "generation" as const, styleId, ordered: PORTRAITS_PER_STYLE };
      if (!(await insertTask(tx, task))) throw noSuchModel();
      await enqueue(tx, "submit-generation", { taskId: id });
    }
    return listTasksOfOrder(tx, viewer.userId, request.id);
  });
  return viewTasks(tasks);
}

async function requireOrderable(styleIds: string[]): Promise<StyleRow[]> {
  const styles = await findStyles(styleIds);
  const orderable = styles.filter(
    (style) => style.published && !style.vanishedAt && style.provider === getProvider().name,
  );
  if (orderable.length !== styleIds.length) throw noSuchStyle();
  return orderable;
}

function modelNotReady(status: "training" | "ready" | "failed"): AppError {
  return status === "failed"
    ? new AppError(
        "conflict",
        {
          en: "This model could not be made. Make a new one from the contact sheet.",
          zh: "这个模型没做成，回到底片页重新做一个。",
        },
        { reason: "model_failed" },
      )
    : new AppError(
        "conflict",
        {
          en: "Your model is still in the darkroom. Order when it is ready.",
          zh: "你的模型还在暗房里，好了再来下单。",
        },
        { reason: "model_in_training" },
      );
}
