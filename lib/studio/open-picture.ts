import "server-only";
import { createHash } from "node:crypto";
import path from "node:path";
import { AppError } from "@/lib/domain/errors";
import type { Picture, PictureSize } from "@/lib/domain/picture";
import { deleteObjectsBelow, hasObject, putObject, readObject } from "@/lib/storage/objects";
import { engine } from "./engine-pool";

/** A stored JPEG, or a smaller WebP of it that is made once and kept beside it. */
export function openPicture(storageKey: string, size: PictureSize): Picture {
  const etag = etagOf(`${storageKey}@${size}`);
  if (size === "original") return { etag, contentType: "image/jpeg", read: () => readObject(storageKey) };
  return { etag, contentType: "image/webp", read: () => readVariant(storageKey, size) };
}

async function readVariant(storageKey: string, width: number): Promise<Uint8Array> {
  const folder = path.posix.dirname(storageKey);
  const key = path.posix.join(folder, `${path.posix.basename(storageKey, ".jpg")}-${width}.webp`);
  if (await hasObject(key)) return readObject(key);
  const bytes = await engine.resize(await readObject(storageKey), { width, format: "webp" });
  await putObject(key, bytes);
  // Removed while the engine was at it: what is gone must not come back as a thumbnail.
  if (!(await hasObject(storageKey))) {
    await deleteObjectsBelow(folder);
    throw new AppError("not_found", { en: "This picture has been removed.", zh: "这张照片已经移除了。" });
  }
  return bytes;
}

// What lies under a key never changes, so the key is the version; hashed, because keys stay home.
export function etagOf(key: string): string {
  return `"${createHash("sha256").update(key).digest("base64url").slice(0, 22)}"`;
}
