import "server-only";
import { keepProviderUser } from "@/lib/db/models";
import { forgetPhotoUploads } from "@/lib/db/photo-uploads";
import { listPhotosOfModels } from "@/lib/db/photos";
import type { TaskRow } from "@/lib/db/tasks";
import { ProviderFault } from "@/lib/domain/provider-fault";
import { submitTask } from "@/lib/features/tasks/submit-task";
import { getProvider } from "@/lib/provider/choose";
import { handOverPhotos } from "./hand-over-photos";

/** Job: hands a model's photos to the provider, each once, and then asks for the training. */
export async function submitTraining({ taskId }: { taskId: string }): Promise<void> {
  await submitTask(taskId, {
    prepare: async (task: TaskRow) => handOverPhotos(task, await listPhotosOfModels([task.modelId])),
    call: async (task, paths, callback) => {
      const { providerUserId, ...made } = await getProvider()
        .submitTraining({ taskId, paths, ...callback })
        .catch((fault: unknown) => doubtUploads(task, fault));
      return { ...made, keep: (tx) => keepProviderUser(tx, task.modelId, providerUserId) };
    },
  });
}

/** A training that is refused may be so for its paths: they expired, or belong to another. The next one uploads anew. */
async function doubtUploads(task: TaskRow, fault: unknown): Promise<never> {
  if (fault instanceof ProviderFault && fault.kind === "refused") {
    await forgetPhotoUploads((await listPhotosOfModels([task.modelId])).map(({ id }) => id));
  }
  throw fault;
}
