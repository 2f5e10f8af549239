import "server-only";
import { inTransaction, type Tx } from "@/lib/db/client";
import { findModelOf, insertModel, nextModelNumber } from "@/lib/db/models";
import { listLoosePhotosOf, takePhotosIntoModel } from "@/lib/db/photos";
import { insertTask } from "@/lib/db/tasks";
import { lockOwner } from "@/lib/db/users";
import { AppError } from "@/lib/domain/errors";
import type { ModelRequest, ModelView } from "@/lib/domain/user-model";
import type { Viewer } from "@/lib/domain/viewer";
import { counts, judgePhotos } from "@/lib/features/photos/judge-photos";
import { noSuchPhoto } from "@/lib/features/photos/no-such-photo";
import { getProvider } from "@/lib/provider/choose";
import { enqueue } from "@/lib/queue/enqueue";
import { noSuchModel } from "./no-such-model";
import { showModel } from "./list-models";

/** Starts a training. Sending the same id again answers with the model that is there. */
export async function createModel(viewer: Viewer, request: ModelRequest): Promise<ModelView> {
  await inTransaction(async (tx) => {
    await lockOwner(tx, viewer.userId);
    if (await findModelOf(viewer.userId, request.id, tx)) return;
    await refuseUnusablePhotos(tx, viewer, request.photoIds);

    const made = await insertModel(tx, {
      id: request.id,
      ownerId: viewer.userId,
      number: await nextModelNumber(tx, viewer.userId),
      consentVersion: request.consent.version,
      consentedAt: new Date(),
      provider: getProvider().name,
    });
    if (!made) throw noSuchModel();
    const taken = await takePhotosIntoModel(tx, viewer.userId, request.photoIds, request.id);
    if (taken !== request.photoIds.length) throw noSuchPhoto();

    const taskId = crypto.randomUUID();
    await insertTask(tx, { id: taskId, ownerId: viewer.userId, kind: "training", modelId: request.id });
    await enqueue(tx, "submit-training", { taskId });
  });
  return showModel(viewer, request.id);
}

async function refuseUnusablePhotos(tx: Tx, viewer: Viewer, photoIds: string[]): Promise<void> {
  const wanted = new Set(photoIds);
  const chosen = judgePhotos((await listLoosePhotosOf(viewer.userId, tx)).filter((row) => wanted.has(row.id)));
  if (chosen.length !== wanted.size) throw noSuchPhoto();
  const unusable = chosen.filter((photo) => !counts(photo)).length;
  if (unusable === 0) return;
  throw new AppError(
    "unprocessable",
    {
      en: `${unusable} of these photos cannot be used. Leave them out, and add others if fewer than eight remain.`,
      zh: `其中有 ${unusable} 张不能用。去掉它们，不够八张就再补几张。`,
    },
    { reason: "photos_unusable" },
  );
}
