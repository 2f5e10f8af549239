import "server-only";
import { createHash } from "node:crypto";
import path from "node:path";
import { widthWithin, type Picture, type WantedPicture } from "@/lib/domain/picture";
import { readObject } from "@/lib/storage/objects";
import { engine } from "./engine-pool";
import { keepBeside } from "./keep-beside";
import type { Urgency } from "./waiting-lines";

const CONTENT_TYPES: Record<string, Picture["contentType"]> = { ".png": "image/png", ".webp": "image/webp" };

/**
 * A stored picture, or a smaller one of it that is made once and kept beside it.
 * @param ownWidth of the stored one, px, where it is known: what is asked for wider is the same copy, made and kept once
 * @param urgency of making it
 */
export function openPicture(
  storageKey: string,
  wanted: WantedPicture,
  ownWidth = Infinity,
  urgency: Urgency = "awaited",
): Picture {
  if (wanted === "original")
    return {
      etag: etagOf(`${storageKey}@original`),
      contentType: CONTENT_TYPES[path.posix.extname(storageKey)] ?? "image/jpeg",
      read: () => readObject(storageKey),
    };
  const { format } = wanted;
  const width = widthWithin(wanted.width, ownWidth);
  const make = (original: Uint8Array) => engine.resize(original, { width, format }, urgency);
  return {
    etag: etagOf(`${storageKey}@${width}.${format}`),
    contentType: `image/${format}`,
    read: () => keepBeside(storageKey, { ending: `-${width}.${format}`, make, urgency }),
  };
}

// What lies under a key never changes, so the key is the version; hashed, because keys stay home.
export function etagOf(key: string): string {
  return `"${createHash("sha256").update(key).digest("base64url").slice(0, 22)}"`;
}
