import "server-only";
import type { Readable } from "node:stream";
import { inTransaction } from "@/lib/db/client";
import { countLoosePhotos, insertPhoto } from "@/lib/db/photos";
import { findUser, lockOwner } from "@/lib/db/users";
import { AppError } from "@/lib/domain/errors";
import { MAX_UPLOAD_BYTES } from "@/lib/domain/photo";
import type { Viewer } from "@/lib/domain/viewer";
import { inTurn } from "@/lib/features/photos/in-turn";
import { deleteObject, putObject } from "@/lib/storage/objects";
import { spool } from "@/lib/storage/spool";
import { engine } from "@/lib/studio/engine-pool";
import { toUploadPath } from "./wire-ids";

/** Photos that wait for a model, of one account: room for several models at once, not for a store of pictures. */
const MOST_WAITING = 400;

/**
 * Takes any picture that can be read; whether it serves a model is said when one is asked for.
 * @returns the path that later calls name it by. @throws AppError for what cannot be read.
 */
export async function receiveUpload(viewer: Viewer, file: Readable): Promise<string> {
  return inTurn(viewer, () => keepUpload(viewer, file));
}

async function keepUpload(viewer: Viewer, file: Readable): Promise<string> {
  const owner = await findUser(viewer.userId);
  if (!owner) throw new Error("A key without its account.");
  const spooled = await spool(file, { announcedBytes: null, maxBytes: MAX_UPLOAD_BYTES });
  try {
    const { report, master, descriptor } = await engine.inspect(spooled.file);
    const id = crypto.randomUUID();
    const storageKey = `photos/${id}/master.jpg`;
    await putObject(storageKey, master);
    try {
      await inTransaction(async (tx) => {
        await lockOwner(tx, owner.id);
        if ((await countLoosePhotos(tx, owner.id, "api")) >= MOST_WAITING) throw tooManyWaiting();
        await insertPhoto(tx, { id, ownerId: owner.id, source: "api", report, descriptor, storageKey });
      });
    } catch (error) {
      await deleteObject(storageKey);
      throw error;
    }
    return toUploadPath(owner.number, id);
  } finally {
    await spooled.discard();
  }
}

function tooManyWaiting(): AppError {
  return new AppError(
    "conflict",
    {
      en: `${MOST_WAITING} uploads wait for a model. Make models of them; what waits for a week is removed.`,
      zh: `已有 ${MOST_WAITING} 张照片在等着做模型。先用它们建模型；放一周没用的会清掉。`,
    },
    { reason: "too_many_uploads" },
  );
}
