import "server-only";
import { getDb, inTransaction } from "@/lib/db/client";
import { findStudioTaskByRequest, insertStudioTask, nextStudioUserId } from "@/lib/db/studio";
import type { PhotoSource } from "@/lib/domain/provider";
import { enqueue } from "@/lib/queue/enqueue";
import { putObject } from "@/lib/storage/objects";

type Request = { taskId: string; photos: PhotoSource[] };

/** Takes copies of the photos, and starts learning from them. The same `taskId` again finds the task it made. */
export async function submitTraining({ taskId, photos }: Request) {
  const known = await findStudioTaskByRequest(await getDb(), taskId);
  if (known) return submittedAs(known);
  const photoKeys: string[] = [];
  for (const photo of photos) {
    const key = `${studioUploads(taskId)}/${photo.photoId}.jpg`;
    await putObject(key, await photo.read());
    photoKeys.push(key);
  }
  return inTransaction(async (tx) => {
    const id = crypto.randomUUID();
    const userId = await nextStudioUserId(tx);
    const made = await insertStudioTask(tx, { id, requestId: taskId, kind: "training", userId, photoKeys });
    if (made) await enqueue(tx, "studio-train", { studioTaskId: id });
    return submittedAs(made ? { id, userId } : await findStudioTaskByRequest(tx, taskId));
  });
}

function submittedAs(task: { id: string; userId: string } | undefined) {
  if (!task) throw new Error("A task that was neither made nor there.");
  return { providerTaskId: task.id, providerUserId: task.userId };
}

/** Where the copies lie until the training ends. */
export function studioUploads(requestId: string): string {
  return `studio/uploads/${requestId}`;
}
