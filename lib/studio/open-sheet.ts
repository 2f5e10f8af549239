import "server-only";
import type { DocumentKind } from "@/lib/domain/document-rules";
import type { Picture } from "@/lib/domain/picture";
import { readObject } from "@/lib/storage/objects";
import { engine } from "./engine-pool";
import { etagOf } from "./open-picture";

/** A six-inch sheet of a stored portrait. It is laid out when it is asked for, since few are and it takes a quarter second. */
export function openSheet(storageKey: string, document: DocumentKind): Picture {
  return {
    etag: etagOf(`${storageKey}@sheet-${document}`),
    contentType: "image/jpeg",
    read: async () => engine.printSheet(await readObject(storageKey), document),
  };
}
