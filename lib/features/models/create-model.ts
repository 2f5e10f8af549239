import "server-only";
import { inTransaction, type Tx } from "@/lib/db/client";
import { deleteLoosePhotos, listLoosePhotosOf } from "@/lib/db/photos";
import { AppError } from "@/lib/domain/errors";
import type { PhotoView } from "@/lib/domain/photo";
import type { ModelRequest, ModelView } from "@/lib/domain/user-model";
import type { Viewer } from "@/lib/domain/viewer";
import { judgePhotos } from "@/lib/features/photos/judge-photos";
import { deletePictures } from "@/lib/features/photos/remove-photos";
import { showModel } from "./list-models";
import { startTraining } from "./start-training";

/**
 * Starts a training, and clears the sheet of photos that cannot be used, so that the next roll begins without them.
 * Sending the same id again answers with the model that is there, and clears nothing.
 */
export async function createModel(viewer: Viewer, { id, photoIds, consent }: ModelRequest): Promise<ModelView> {
  const start = { id, photoIds, consentVersion: consent.version, source: "page" as const, refuse };
  const storageKeys = await inTransaction(async (tx) => {
    // Before the roll is taken off: a copy of one of its frames would look like a first one afterwards.
    const refused = await listRefused(tx, viewer);
    return (await startTraining(tx, viewer, start)) ? deleteLoosePhotos(tx, viewer.userId, refused) : [];
  });
  await deletePictures(storageKeys);
  return showModel(viewer, id);
}

/** What was set aside is not among them: that was somebody's own decision. */
async function listRefused(tx: Tx, viewer: Viewer): Promise<string[]> {
  const photos = judgePhotos(await listLoosePhotosOf(viewer.userId, "page", tx));
  return photos.filter(({ standing }) => standing === "refused").map(({ id }) => id);
}

function refuse({ length }: PhotoView[]): never {
  throw new AppError(
    "unprocessable",
    {
      en: `${length} of these photos cannot be used. Leave them out, and add others if fewer than eight remain.`,
      zh: `其中有 ${length} 张不能用。去掉它们，不够八张就再补几张。`,
    },
    { reason: "photos_unusable" },
  );
}
