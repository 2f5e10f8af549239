import "server-only";
import type { Readable } from "node:stream";
import { AppError } from "@/lib/domain/errors";
import { MAX_UPLOAD_BYTES, type PhotoView } from "@/lib/domain/photo";
import type { Viewer } from "@/lib/domain/viewer";
import { spool } from "@/lib/storage/spool";
import { inTurn } from "./in-turn";
import { savePhoto } from "./save-photo";

type Upload = { body: Readable | null; announcedBytes: number | null; addedMs?: number };

/** Takes a photo as it streams in; the original is gone again before the answer goes out. */
export async function receivePhoto(viewer: Viewer, id: string, upload: Upload): Promise<PhotoView> {
  const { body, announcedBytes, addedMs } = upload;
  if (!body || announcedBytes === 0) {
    const words = { en: "This file is empty. Choose the photo again.", zh: "这个文件是空的，请重新选一张。" };
    throw new AppError("unprocessable", words, { reason: "photo_empty" });
  }
  return inTurn(viewer, async () => {
    const spooled = await spool(body, { announcedBytes, maxBytes: MAX_UPLOAD_BYTES });
    try {
      return await savePhoto(viewer, id, spooled.file, addedMs);
    } finally {
      await spooled.discard();
    }
  });
}
