import "server-only";
import { keepProviderUser } from "@/lib/db/models";
import { listPhotosOfModels } from "@/lib/db/photos";
import type { TaskRow } from "@/lib/db/tasks";
import { submitTask } from "@/lib/features/tasks/submit-task";
import { getProvider } from "@/lib/provider/choose";
import { handOverPhotos } from "./hand-over-photos";

/** Job: hands a model's photos to the provider, each once, and then asks for the training. */
export async function submitTraining({ taskId }: { taskId: string }): Promise<void> {
  await submitTask(taskId, {
    prepare: async (task: TaskRow) => handOverPhotos(task, await listPhotosOfModels([task.modelId])),
    call: async (task, paths, callback) => {
      const { providerUserId, ...made } = await getProvider().submitTraining({ taskId, paths, ...callback });
      return { ...made, keep: (tx) => keepProviderUser(tx, task.modelId, providerUserId) };
    },
  });
}
