import "server-only";
import { inTransaction } from "@/lib/db/client";
import { findStudioTaskByRequest, insertStudioTask, nextStudioUserId } from "@/lib/db/studio";
import type { PhotoSource } from "@/lib/domain/provider";
import { enqueue } from "@/lib/queue/enqueue";
import { putObject } from "@/lib/storage/objects";

/** Takes a copy of a photo for one training; it goes when that training ends. */
export async function uploadPhoto(photo: PhotoSource & { taskId: string }): Promise<string> {
  const key = `${studioUploads(photo.taskId)}/${photo.photoId}.jpg`;
  await putObject(key, await photo.read());
  return key;
}

/** Starts learning from the photos that were handed over. The same `taskId` again finds the task it made. */
export async function submitTraining({ taskId, paths }: { taskId: string; paths: string[] }) {
  return inTransaction(async (tx) => {
    const known = await findStudioTaskByRequest(tx, taskId);
    if (known) return submittedAs(known);
    const id = crypto.randomUUID();
    const userId = await nextStudioUserId(tx);
    const made = await insertStudioTask(tx, { id, requestId: taskId, kind: "training", userId, photoKeys: paths });
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
