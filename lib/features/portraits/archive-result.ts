import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { inTransaction } from "@/lib/db/client";
import { insertPortrait } from "@/lib/db/portraits";
import type { TaskRow } from "@/lib/db/tasks";
import type { ProviderResult } from "@/lib/domain/provider";
import { log } from "@/lib/observability/log";
import { putObject } from "@/lib/storage/objects";
import { engine } from "@/lib/studio/engine-pool";

/** Photos are handed over under our own ids; whatever else a provider says names none of ours. */
const isPhotoId = (name: string) => z.uuid().safeParse(name).success;

const EXTENSIONS = { "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp" };

/** Copies one result of a task into our own storage. @throws where it does not come, or is no picture. */
export async function archiveResult(task: TaskRow & { styleId: string }, result: ProviderResult): Promise<void> {
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
