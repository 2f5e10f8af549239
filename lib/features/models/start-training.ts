import "server-only";
import type { Tx } from "@/lib/db/client";
import { findModelOf, insertModel, nextModelNumber } from "@/lib/db/models";
import { listLoosePhotosOf, type PhotoRow, takePhotosIntoModel } from "@/lib/db/photos";
import { insertTask } from "@/lib/db/tasks";
import { lockOwner } from "@/lib/db/users";
import type { PhotoView } from "@/lib/domain/photo";
import type { Viewer } from "@/lib/domain/viewer";
import { counts, judgePhotos } from "@/lib/features/photos/judge-photos";
import { noSuchPhoto } from "@/lib/features/photos/no-such-photo";
import { getProvider } from "@/lib/provider/choose";
import { enqueue } from "@/lib/queue/enqueue";
import { noSuchModel } from "./no-such-model";

type Start = {
  id: string;
  photoIds: string[];
  consentVersion: string;
  /** Which photos may be meant: those of the contact sheet, or those a program uploaded. */
  source: PhotoRow["source"];
  /** For a program that wants to be told of the end. */
  told?: { callbackUrl: string | null; apiKeyId: string };
  /** What is said of photos that cannot be used. Throws. */
  refuse: (unusable: PhotoView[]) => never;
};

/**
 * Makes a model of loose photos, with its task and the job that sends it off.
 * @returns false where the model is there already: it stays as it is.
 */
export async function startTraining(tx: Tx, viewer: Viewer, start: Start): Promise<boolean> {
  await lockOwner(tx, viewer.userId);
  if (await findModelOf(viewer.userId, start.id, tx)) return false;
  await requireUsable(tx, viewer, start);

  const made = await insertModel(tx, {
    id: start.id,
    ownerId: viewer.userId,
    number: await nextModelNumber(tx, viewer.userId),
    consentVersion: start.consentVersion,
    consentedAt: new Date(),
    provider: getProvider().name,
  });
  if (!made) throw noSuchModel();
  const taken = await takePhotosIntoModel(tx, viewer.userId, start.photoIds, start.id);
  if (taken !== start.photoIds.length) throw noSuchPhoto();

  const taskId = crypto.randomUUID();
  await insertTask(tx, { id: taskId, ownerId: viewer.userId, kind: "training", modelId: start.id, ...start.told });
  await enqueue(tx, "submit-training", { taskId });
  return true;
}

async function requireUsable(tx: Tx, viewer: Viewer, { photoIds, source, refuse }: Start): Promise<void> {
  const wanted = new Set(photoIds);
  const loose = await listLoosePhotosOf(viewer.userId, source, tx);
  const chosen = judgePhotos(loose.filter((row) => wanted.has(row.id)));
  if (chosen.length !== wanted.size) throw noSuchPhoto();
  const unusable = chosen.filter((photo) => !counts(photo));
  if (unusable.length > 0) refuse(unusable);
}
