import "server-only";
import { keepProviderUser } from "@/lib/db/models";
import { listPhotosOfModels } from "@/lib/db/photos";
import { submitTask } from "@/lib/features/tasks/submit-task";
import { getProvider } from "@/lib/provider/choose";
import { readObject } from "@/lib/storage/objects";

/** Job: hands a model's photos to the provider. */
export async function submitTraining({ taskId }: { taskId: string }): Promise<void> {
  await submitTask(taskId, async (task) => {
    const photos = (await listPhotosOfModels([task.modelId])).map((photo) => ({
      photoId: photo.id,
      contentType: "image/jpeg" as const,
      read: () => readObject(photo.storageKey),
    }));
    const { providerTaskId, providerUserId } = await getProvider().submitTraining({ taskId, photos });
    return { providerTaskId, keep: (tx) => keepProviderUser(tx, task.modelId, providerUserId) };
  });
}
