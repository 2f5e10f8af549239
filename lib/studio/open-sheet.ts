import "server-only";
import type { DocumentKind } from "@/lib/domain/document-rules";
import type { Picture } from "@/lib/domain/picture";
import { engine } from "./engine-pool";
import { keepBeside } from "./keep-beside";
import { etagOf } from "./open-picture";

/** A six-inch sheet of a stored portrait, laid out when it is first asked for and kept beside it like its smaller sizes. */
export function openSheet(storageKey: string, document: DocumentKind): Picture {
  const make = (portrait: Uint8Array) => engine.printSheet(portrait, document);
  return {
    etag: etagOf(`${storageKey}@sheet-${document}`),
    contentType: "image/jpeg",
    read: () => keepBeside(storageKey, { ending: `-sheet-${document}.jpg`, make, urgency: "awaited" }),
  };
}
