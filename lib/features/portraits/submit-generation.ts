import "server-only";
import { findModel } from "@/lib/db/models";
import { findStyle } from "@/lib/db/styles";
import { findUser } from "@/lib/db/users";
import { submitTask } from "@/lib/features/tasks/submit-task";
import { getProvider } from "@/lib/provider/choose";

/** Job: orders the portraits of one style from the provider. */
export async function submitGeneration({ taskId }: { taskId: string }): Promise<void> {
  await submitTask(taskId, async (task) => {
    const model = await findModel(task.modelId);
    const style = task.styleId ? await findStyle(task.styleId) : undefined;
    if (!model?.providerUserId || !style) throw new Error("A generation without a trained model or a style.");
    const owner = await findUser(task.ownerId);
    return getProvider().submitGeneration({
      taskId,
      providerUserId: model.providerUserId,
      providerStyleId: style.providerStyleId,
      options: { retouch: task.retouch, name: owner?.name ?? "" },
    });
  });
}
