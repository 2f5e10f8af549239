import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { inTransaction } from "@/lib/db/client";
import { insertPortrait, listOrdinals } from "@/lib/db/portraits";
import { findTask, type TaskRow } from "@/lib/db/tasks";
import type { ProviderResult } from "@/lib/domain/provider";
import { log } from "@/lib/observability/log";
import { readTask } from "@/lib/features/tasks/read-task";
import { enqueueOnce } from "@/lib/queue/enqueue";
import { putObject } from "@/lib/storage/objects";
import { engine } from "@/lib/studio/engine-pool";

/** Job: copies a task's results into our own storage, each once, and has the task looked at again. */
export async function archivePortraits({ taskId }: { taskId: string }): Promise<void> {
  const task = await findTask(taskId);
  if (!task?.providerTaskId || !task.styleId || task.endedAt) return;
  const { styleId } = task;
  const seen = await readTask(task);
  if (seen === "busy")
    return inTransaction((tx) => enqueueOnce(tx, "archive-portraits", { taskId }, { key: taskId, afterSeconds: 2 }));
  const results = seen?.results ?? [];
  const archived = new Set(await listOrdinals(taskId));
  for (const result of results.filter(({ ordinal }) => !archived.has(ordinal))) {
    await archive({ ...task, styleId }, result).catch((cause: unknown) => {
      // The others still hang; this one is tried again at the next look.
      log.warn({ taskId, ordinal: result.ordinal, cause }, "portrait not archived");
    });
  }
  await inTransaction((tx) => enqueueOnce(tx, "watch-task", { taskId }, { key: taskId }));
}

/** Photos are handed over under our own ids; whatever else a provider says names none of ours. */
const isPhotoId = (name: string) => z.uuid().safeParse(name).success;

const EXTENSIONS = { "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp" };

async function archive(task: TaskRow & { styleId: string }, result: ProviderResult): Promise<void> {
  const bytes = await result.read();
  const { width, height, contentType } = await engine.prove(bytes);
  // Named by its content, so that a copy made again lands on itself, and a picture that comes twice is kept once.
  const content = createHash("sha256").update(bytes).digest("hex");
  const storageKey = `portraits/${task.id}-${content}/portrait.${EXTENSIONS[contentType]}`;
  await putObject(storageKey, bytes);
  const blur = await engine.placeholder(bytes).catch((cause: unknown) => {
    // No reason to keep a portrait from its owner; it is tried again at the next start.
    log.warn({ taskId: task.id, ordinal: result.ordinal, cause }, "placeholder not made");
    return null;
  });
  await inTransaction((tx) =>
    insertPortrait(tx, {
      id: crypto.randomUUID(),
      ownerId: task.ownerId,
      taskId: task.id,
      modelId: task.modelId,
      styleId: task.styleId,
      ordinal: result.ordinal,
      storageKey,
      width,
      height,
      likeness: result.likeness,
      blur,
      source: result.source && isPhotoId(result.source.photoId) ? result.source : null,
    }),
  );
}
