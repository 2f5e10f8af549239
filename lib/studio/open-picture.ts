import "server-only";
import { createHash } from "node:crypto";
import path from "node:path";
import { AppError } from "@/lib/domain/errors";
import { widthWithin, type Picture, type WantedPicture } from "@/lib/domain/picture";
import { deleteObjectsBelow, hasObject, putObject, readObject } from "@/lib/storage/objects";
import { engine } from "./engine-pool";

const CONTENT_TYPES: Record<string, Picture["contentType"]> = { ".png": "image/png", ".webp": "image/webp" };

/**
 * A stored picture, or a smaller one of it that is made once and kept beside it.
 * @param ownWidth of the stored one, px, where it is known: what is asked for wider is the same copy, made and kept once
 */
export function openPicture(storageKey: string, wanted: WantedPicture, ownWidth = Infinity): Picture {
  if (wanted === "original")
    return {
      etag: etagOf(`${storageKey}@original`),
      contentType: CONTENT_TYPES[path.posix.extname(storageKey)] ?? "image/jpeg",
      read: () => readObject(storageKey),
    };
  const { format } = wanted;
  const width = widthWithin(wanted.width, ownWidth);
  const etag = etagOf(`${storageKey}@${width}.${format}`);
  return { etag, contentType: `image/${format}`, read: () => readVariant(storageKey, { width, format }) };
}

// A page asks for a picture several times at once, and Next bundles a module more than once.
const keep = globalThis as typeof globalThis & { picturesInTheMaking?: Map<string, Promise<Uint8Array>> };

async function readVariant(storageKey: string, wanted: Exclude<WantedPicture, "original">): Promise<Uint8Array> {
  const { dir, name } = path.posix.parse(storageKey);
  const key = path.posix.join(dir, `${name}-${wanted.width}.${wanted.format}`);
  const making = (keep.picturesInTheMaking ??= new Map());
  const bytes = making.get(key) ?? findOrMake(storageKey, key, wanted).finally(() => making.delete(key));
  making.set(key, bytes);
  return bytes;
}

async function findOrMake(storageKey: string, key: string, wanted: Exclude<WantedPicture, "original">) {
  return (await hasObject(key)) ? readObject(key) : makeVariant(storageKey, key, wanted);
}

async function makeVariant(storageKey: string, key: string, wanted: Exclude<WantedPicture, "original">) {
  const bytes = await engine.resize(await readObject(storageKey), wanted);
  await putObject(key, bytes);
  // Removed while the engine was at it: what is gone must not come back as a thumbnail.
  if (!(await hasObject(storageKey))) {
    await deleteObjectsBelow(path.posix.dirname(key));
    throw new AppError("not_found", { en: "This picture has been removed.", zh: "这张照片已经移除了。" });
  }
  return bytes;
}

// What lies under a key never changes, so the key is the version; hashed, because keys stay home.
export function etagOf(key: string): string {
  return `"${createHash("sha256").update(key).digest("base64url").slice(0, 22)}"`;
}
