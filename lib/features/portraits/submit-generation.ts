import "server-only";
import { findModel } from "@/lib/db/models";
import { findStyle } from "@/lib/db/styles";
import type { TaskRow } from "@/lib/db/tasks";
import { findUser } from "@/lib/db/users";
import { submitTask } from "@/lib/features/tasks/submit-task";
import { getProvider } from "@/lib/provider/choose";

/** Job: orders the portraits of one style from the provider. */
export async function submitGeneration({ taskId }: { taskId: string }): Promise<void> {
  await submitTask(taskId, {
    prepare: async (task: TaskRow) => {
      const model = await findModel(task.modelId);
      const style = task.styleId ? await findStyle(task.styleId) : undefined;
      const owner = await findUser(task.ownerId);
      if (!model?.providerUserId || !style) throw new Error("A generation without a trained model or a style.");
      return {
        providerUserId: model.providerUserId,
        providerStyleId: style.providerStyleId,
        options: { retouch: task.retouch, name: owner?.name ?? "" },
      };
    },
    call: (_task, order, callback) => getProvider().submitGeneration({ taskId, ...order, ...callback }),
  });
}
