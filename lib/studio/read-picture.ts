import "server-only";
import { createHash } from "node:crypto";
import path from "node:path";
import type { Picture, PictureSize } from "@/lib/domain/picture";
import { hasObject, putObject, readObject } from "@/lib/storage/objects";
import { engine } from "./engine-pool";

/** A stored JPEG, or a smaller WebP of it that is made once and kept beside it. */
export async function readPicture(storageKey: string, size: PictureSize): Promise<Picture> {
  if (size === "original") return picture(storageKey, await readObject(storageKey), "image/jpeg");
  const variantKey = path.posix.join(
    path.posix.dirname(storageKey),
    `${path.posix.basename(storageKey, ".jpg")}-${size}.webp`,
  );
  if (await hasObject(variantKey)) return picture(variantKey, await readObject(variantKey), "image/webp");
  const bytes = await engine.resize(await readObject(storageKey), { width: size, format: "webp" });
  await putObject(variantKey, bytes);
  return picture(variantKey, bytes, "image/webp");
}

// What lies under a key never changes, so the key is the version; hashed, because keys stay home.
function picture(key: string, bytes: Uint8Array, contentType: Picture["contentType"]): Picture {
  return { bytes, contentType, etag: `"${createHash("sha256").update(key).digest("base64url").slice(0, 22)}"` };
}
