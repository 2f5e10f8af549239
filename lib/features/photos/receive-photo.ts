import "server-only";
import { AppError } from "@/lib/domain/errors";
import { MAX_UPLOAD_BYTES, type PhotoView } from "@/lib/domain/photo";
import type { Viewer } from "@/lib/domain/viewer";
import { spool } from "@/lib/storage/spool";
import { savePhoto } from "./save-photo";

type Upload = { body: ReadableStream<Uint8Array> | null; announcedBytes: number | null };

/** Takes a photo as it streams in; the original is gone again before the answer goes out. */
export async function receivePhoto(viewer: Viewer, id: string, { body, announcedBytes }: Upload): Promise<PhotoView> {
  if (!body || announcedBytes === 0) {
    const words = { en: "This file is empty. Choose the photo again.", zh: "这个文件是空的，请重新选一张。" };
    throw new AppError("unprocessable", words, { reason: "photo_empty" });
  }
  return inTurn(viewer, async () => {
    const spooled = await spool(body, { announcedBytes, maxBytes: MAX_UPLOAD_BYTES });
    try {
      return await savePhoto(viewer, id, spooled.file);
    } finally {
      await spooled.discard();
    }
  });
}

/** The page sends three at a time; two tabs may do so. More would keep the engine from everybody else. */
const AT_ONCE = 6;
const underWay = new Map<string, number>();

async function inTurn<Value>({ userId }: Viewer, work: () => Promise<Value>): Promise<Value> {
  const busy = underWay.get(userId) ?? 0;
  if (busy >= AT_ONCE) {
    const words = {
      en: "Too many photos at once. This one goes again in a moment.",
      zh: "一次传得太多，稍等再传这张。",
    };
    throw new AppError("too_many", words, { retryAfterSeconds: 2 });
  }
  underWay.set(userId, busy + 1);
  try {
    return await work();
  } finally {
    const left = (underWay.get(userId) ?? 1) - 1;
    if (left > 0) underWay.set(userId, left);
    else underWay.delete(userId);
  }
}
